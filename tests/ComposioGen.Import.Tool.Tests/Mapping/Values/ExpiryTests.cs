using System.Text.Json;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class ExpiryTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 28, 15, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("1795878000", true)]
    [InlineData("1795878000000", true)]
    [InlineData("1795878000000000", true)]
    [InlineData("1795878000000000000", true)]
    [InlineData("1795878000.0", true)]
    [InlineData("2026-11-28T15:00:00Z", true)]
    [InlineData("2026-11-28 16:00:00+01", true)]
    [InlineData("2026-11-28T16:00:00.000+0100", true)]
    [InlineData("2026-11-28T16:00:00+01:00[Europe/Paris]", true)]
    [InlineData("2026-11-28 15:00:00 UTC", true)]
    [InlineData("Sat, 28 Nov 2026 15:00:00 GMT", true)]
    [InlineData("Sat Nov 28 2026 16:00:00 GMT+0100 (Central European Standard Time)", true)]
    [InlineData("20261128T150000Z", true)]
    [InlineData("/Date(1795878000000)/", true)]
    [InlineData("2026-11-28T15:00:00", false)]
    [InlineData("2026-11-28 15:00", false)]
    [InlineData("Sat Nov 28 15:00:00 2026", false)]
    [InlineData("November 28, 2026 3:00 PM", false)]
    public void Parse_Time_ReturnsTime(string text, bool hasZone)
    {
        Expiry.Parse(Field(text), out var found).ShouldBe(Moment);
        found.ShouldBe(hasZone);
    }

    [Theory]
    [InlineData("28/11/2026 15:00", "must be seconds since 1970")]
    [InlineData("11/28/2026", "must be seconds since 1970")]
    [InlineData("28.11.2026", "must be seconds since 1970")]
    [InlineData("2026-11-28T25:00:00Z", "must be seconds since 1970")]
    [InlineData("PT1H", "must be seconds since 1970")]
    [InlineData("46354.625", "number of days")]
    [InlineData("46354", "spreadsheet")]
    [InlineData("3600", "--map 'expires_in=x'")]
    [InlineData("-1", "--map 'expires_in=x'")]
    public void Parse_OtherValue_ReportsReason(string text, string reason) => Should.Throw<RowException>(() => Expiry.Parse(Field(text), out _)).Message.ShouldContain(reason);

    [Theory]
    [InlineData("0")]
    [InlineData("never")]
    [InlineData("NULL")]
    [InlineData("infinity")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z")]
    public void IsNone_MissingTime_ReturnsTrue(string text) => Expiry.IsNone(Field(text)).ShouldBeTrue();

    [Fact]
    public void IsNone_Flag_IsTrue() => Expiry.IsNone(new("x", null, JsonSerializer.SerializeToElement(true), default)).ShouldBeTrue();

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("3599.5", 3599.5)]
    [InlineData("3600s", 3600)]
    [InlineData("-5", -5)]
    public void ParseLifetime_Seconds_AreRead(string text, double seconds) => Expiry.ParseLifetime(Field(text)).TotalSeconds.ShouldBe(seconds);

    [Theory]
    [InlineData("1795878000", "expires_at=x")]
    [InlineData("2026-11-28T15:00:00Z", "expires_at=x")]
    [InlineData("1 h", "not a number of seconds")]
    [InlineData("3,600", "not a number of seconds")]
    public void ParseLifetime_OtherValue_ReportsReason(string text, string reason) => Should.Throw<RowException>(() => Expiry.ParseLifetime(Field(text))).Message.ShouldContain(reason);

    private static InputField Field(string text) => new("x", text, default, default);
}
