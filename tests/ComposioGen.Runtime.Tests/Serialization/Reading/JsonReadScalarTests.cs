using System.Text.Json;

namespace Composio.Runtime.Tests;

public class JsonReadScalarTests
{
    [Fact]
    public void Read_StringsBooleansAndNumbers_ReturnsThem()
    {
        Reading.Read("\"a\\u00e9\\n\"", JsonRead.String).ShouldBe("aé\n");
        Reading.Read("true", JsonRead.Boolean).ShouldBeTrue();
        Reading.Read("false", JsonRead.Boolean).ShouldBeFalse();
        Reading.Read("-7", JsonRead.Int64).ShouldBe(-7);
        Reading.Read("7", JsonRead.Int32).ShouldBe(7);
        Reading.Read("1.5e3", JsonRead.Double).ShouldBe(1500d);
    }

    [Fact]
    public void Read_NullWhereAllowed_ReturnsNull()
    {
        Reading.Read<string?>("null", JsonRead.NullableString).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableBoolean).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableInt64).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableInt32).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableDouble).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableDateTimeOffset).ShouldBeNull();
        Reading.Read("null", JsonRead.NullableEnum<PetKind>).ShouldBeNull();
        Reading.Read<JsonProperties?>("null", JsonRead.NullableProperties).ShouldBeNull();
        Reading.Read("null", (ref Utf8JsonReader r) => JsonRead.NullableModel<Pet>(ref r)).ShouldBeNull();
    }

    [Fact]
    public void Read_NullableWithValue_ReturnsValue()
    {
        Reading.Read<string?>("\"a\"", JsonRead.NullableString).ShouldBe("a");
        Reading.Read("true", JsonRead.NullableBoolean).ShouldBe(true);
        Reading.Read("1", JsonRead.NullableInt64).ShouldBe(1);
        Reading.Read("1", JsonRead.NullableInt32).ShouldBe(1);
        Reading.Read("1", JsonRead.NullableDouble).ShouldBe(1);
        Reading.Read("\"CAT\"", JsonRead.NullableEnum<PetKind>).ShouldBe(PetKind.Cat);
    }

    [Theory]
    [InlineData("3.0", 3)]
    [InlineData("-3e2", -300)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    public void Read_IntegerWithFraction_ReturnsInteger(string json, long expected) =>
        Reading.Read(json, JsonRead.Int64).ShouldBe(expected);

    [Theory]
    [InlineData("3.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e300")]
    public void Read_NumberBeyondInt64_Throws(string json) =>
        Should.Throw<JsonReadException>(() => Reading.Read(json, JsonRead.Int64)).Position.ShouldBe(0);

    [Fact]
    public void Read_NumberOutOfRange_Throws()
    {
        Should.Throw<JsonReadException>(() => Reading.Read("2147483648", JsonRead.Int32));
        Should.Throw<JsonReadException>(() => Reading.Read("1e999", JsonRead.Double));
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05Z", 0)]
    [InlineData("2026-01-02T03:04:05", 0)]
    [InlineData("2026-01-02T05:04:05+02:00", 0)]
    [InlineData("2026-01-02T03:04:05.250Z", 250)]
    [InlineData("2026-01-02 03:04:05Z", 0)]
    public void Read_TimeWithoutOffset_IsUtc(string text, int milliseconds) =>
        Reading.Read($"\"{text}\"", JsonRead.DateTimeOffset).ShouldBe(ManualTime.Start.AddMilliseconds(milliseconds));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"soon\"")]
    [InlineData("5")]
    [InlineData("\"2026-01-02T03:04:05Z2026-01-02T03:04:05Z2026-01-02T03:04:05Z2026-01-02T03:04:05Z\"")]
    public void Read_InvalidTime_Throws(string json) =>
        Should.Throw<JsonReadException>(() => Reading.Read(json, JsonRead.DateTimeOffset));

    [Fact]
    public void Read_WrongKind_ThrowsWithoutValue()
    {
        Wrong("5", JsonRead.String).ShouldBe("expected a string, found a number");
        Wrong("null", JsonRead.String).ShouldBe("expected a string, found null");
        Wrong("\"secret\"", JsonRead.Boolean).ShouldBe("expected a boolean, found a string");
        Wrong("\"1\"", JsonRead.Int64).ShouldBe("expected an integer, found a string");
        Wrong("true", JsonRead.Double).ShouldBe("expected a number, found a boolean");
        Wrong("[]", JsonRead.Enum<PetKind>).ShouldBe("expected a string, found an array");
    }

    [Fact]
    public void Read_LoneSurrogate_Throws() =>
        Should.Throw<JsonReadException>(() => Reading.Read("\"\\ud800\"", JsonRead.String)).InnerException.ShouldBeOfType<InvalidOperationException>();

    private static string Wrong<T>(string json, JsonValueReader<T> read) =>
        Should.Throw<JsonReadException>(() => Reading.Read(json, read)).Message;

    [Theory]
    [InlineData("CAT")]
    [InlineData("CUT")]
    [InlineData("C")]
    [InlineData("")]
    [InlineData("C\u00c4T")]
    public void Read_ValueResemblingNamedOne_IsPreserved(string value) =>
        Reading.Read(JsonSerializer.Serialize(value), JsonRead.Enum<PetKind>).Value.ShouldBe(value);
}
