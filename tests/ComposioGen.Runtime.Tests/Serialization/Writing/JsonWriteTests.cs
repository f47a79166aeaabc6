using System.Text.Json;

namespace Composio.Runtime.Tests;

public class JsonWriteTests
{
    [Fact]
    public void Write_Scalars_WritesThem()
    {
        Reading.Write<string?>("a\"b", JsonWrite.String).ShouldBe("\"a\\u0022b\"");
        Reading.Write<string?>(null, JsonWrite.String).ShouldBe("null");
        Reading.Write(true, JsonWrite.Boolean).ShouldBe("true");
        Reading.Write(5L, JsonWrite.Int64).ShouldBe("5");
        Reading.Write(5, JsonWrite.Int32).ShouldBe("5");
        Reading.Write(0.1, JsonWrite.Double).ShouldBe("0.1");
        Reading.Write(PetKind.Cat, JsonWrite.Enum).ShouldBe("\"CAT\"");
        Reading.Write(default(PetKind), JsonWrite.Enum).ShouldBe("\"\"");
        Reading.Write(default(JsonElement), JsonWrite.Element).ShouldBe("null");
    }

    [Fact]
    public void Write_Time_RoundTrips()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 123, TimeSpan.FromHours(2));
        Reading.Read(Reading.Write(time, JsonWrite.DateTimeOffset), JsonRead.DateTimeOffset).ShouldBe(time);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Write_ValueThatJsonCannotExpress_Throws(double value) =>
        Should.Throw<ArgumentException>(() => Reading.Write(value, JsonWrite.Double));

    [Fact]
    public void Write_ListsAndMaps_WritesThem()
    {
        Reading.Write<IReadOnlyList<string>>(["a", "b"], (w, v) => JsonWrite.List(w, v, JsonWrite.String)).ShouldBe("""["a","b"]""");
        Reading.Write<IReadOnlyDictionary<string, long>>(new Dictionary<string, long> { ["x"] = 1 }, (w, v) => JsonWrite.Map(w, v, JsonWrite.Int64)).ShouldBe("""{"x":1}""");
    }

    [Theory]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":"a","age":3,"kind":"NEW","young":[{"id":"b"}],"zeta":{"x":[1,null]},"alpha":null}""")]
    public void Write_Model_RoundTrips(string json) =>
        Reading.Write(Reading.Read(json, Pet.ReadFrom), JsonWrite.Model).ShouldBe(json);

    [Fact]
    public async Task Serialize_ModelsAndEnums_RoundTrip()
    {
        var pets = JsonSerializer.Deserialize<List<Pet?>>("""[{"id":"a","kind":"CAT"},null]""")!;
        pets[0]!.Kind.ShouldBe(PetKind.Cat);
        pets[1].ShouldBeNull();
        JsonSerializer.Serialize(pets).ShouldBe("""[{"id":"a","kind":"CAT"},null]""");

        var byKind = JsonSerializer.Deserialize<Dictionary<PetKind, int>>("""{"CAT":1,"\u0044OG":2}""")!;
        byKind[PetKind.Cat].ShouldBe(1);
        JsonSerializer.Serialize(byKind).ShouldBe("""{"CAT":1,"DOG":2}""");

        // In chunks of 16 bytes, the reader is on text that may continue.
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("""[{"unknown":{"a":[1,2,3]},"id":"a long enough name to cross a border"}]"""));
        var read = await JsonSerializer.DeserializeAsync<List<Pet>>(stream, new JsonSerializerOptions { DefaultBufferSize = 16 });
        read!.Single().AdditionalProperties!.Count.ShouldBe(1);
    }

    [Fact]
    public void Deserialize_InvalidValue_ThrowsWithPath() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<List<Pet>>("""[{"id":"a"},{"id":5}]""")).Path.ShouldBe("$[1]");
}
