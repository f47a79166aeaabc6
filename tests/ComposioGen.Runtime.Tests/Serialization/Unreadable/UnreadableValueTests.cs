using System.Text;
using System.Text.Json;

namespace Composio.Runtime.Tests;

public class UnreadableValueTests
{
    private readonly RecordingLog _log = new();

    [Theory]
    [InlineData("null", "$: expected an object, found null")]
    [InlineData("7", "$: expected an object, found a number")]
    [InlineData("""{"age":1}""", "$.id: the required member 'id' is missing")]
    [InlineData("""{"id":[]}""", "$.id: expected a string, found an array")]
    [InlineData("""{"id":"\ud800"}""", "$.id: The text is not valid Unicode.")]
    public void List_MalformedElement_IsPreservedWithIndex(string malformed, string problem)
    {
        var json = $$"""[{{malformed}},{"id":"a"},{{malformed}},{{malformed}},{"id":"b"},{{malformed}}]""";

        var pets = Reading.Read(json, Pets);

        pets.Select(pet => pet.Id).ShouldBe(["a", "b"]);
        pets.GetUnreadable().Count.ShouldBe(4);
        pets.GetUnreadable().ShouldAllBe(value => value.Problem == problem && value.Kind == UnreadableValueKind.Element);
        Reading.Write(pets, (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)).ShouldBe(json);
    }

    [Fact]
    public void List_ValidElements_HasNothingUnreadable() => Reading.Read("""[{"id":"a"}]""", Pets).GetUnreadable().ShouldBeEmpty();

    [Fact]
    public void Map_MalformedValue_IsPreservedWithKey()
    {
        var map = Reading.Read("""{"a":1,"b":"x","c":3}""", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int64));

        map.ShouldBe(new Dictionary<string, long> { ["a"] = 1, ["c"] = 3 }, ignoreOrder: true);
        map.GetUnreadable().ShouldHaveSingleItem().Problem.ShouldBe("$: expected an integer, found a string");
        Reading.Write(map, (writer, value) => JsonWrite.Map(writer, value, JsonWrite.Int64)).ShouldBe("""{"a":1,"c":3,"b":"x"}""");
    }

    [Theory]
    [InlineData("""{"id":"a","age":"old"}""", "age")]
    [InlineData("""{"id":"a","age":1.5}""", "age")]
    [InlineData("""{"id":"a","kind":{"x":[1]}}""", "kind")]
    [InlineData("""{"id":"a","young":"none"}""", "young")]
    public void ReadFrom_MalformedOptionalMember_IsAbsentAndPreserved(string json, string member)
    {
        var pet = Reading.Read(json, Pet.ReadFrom);

        pet.AdditionalProperties.ShouldNotBeNull().Keys.ShouldBe([member]);
        Reading.Write(pet, JsonWrite.Model).ShouldBe(json);
    }

    [Theory]
    [InlineData("""[{"id":"a"},{"id":""")]
    [InlineData("""[{"id":"a"},nul]""")]
    [InlineData("""[{"id":"a"},{"age":{]}]""")]
    public void List_BrokenText_Throws(string json) => Should.Throw<JsonException>(() => Reading.Read(json, Pets));

    [Fact]
    public async Task SendAsync_MalformedValues_AreReportedWithPathsAndLoggedOnce()
    {
        var seen = new List<UnreadableValue>();
        var body = """{"id":"p1","age":"old","young":[{"id":"a"},null,{"id":"b","young":[{"id":"c","kind":5},{}]}]}""";
        var handler = new StubHandler((_, _, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) }));
        using var transport = Api.Over(handler, options => (options.LoggerFactory, options.OnUnreadableValue) = (_log, seen.Add));

        await transport.GetPet();
        await transport.GetPet();

        seen.Take(4).Select(value => (value.Path, value.Kind)).ShouldBe(
        [
            ("$.age", UnreadableValueKind.Member), ("$.young[1]", UnreadableValueKind.Element),
            ("$.young[2].young[0].kind", UnreadableValueKind.Member), ("$.young[2].young[1]", UnreadableValueKind.Element),
        ]);
        seen.Count.ShouldBe(8);
        _log.Warnings.Count().ShouldBe(4);
        _log.Warnings.First().ShouldContain("$.age");
    }

    [Fact]
    public async Task SendAsync_ManyMalformedPaths_AreLoggedUpToLimit()
    {
        var body = $$"""{"id":"p1","young":[{{string.Join(',', Enumerable.Repeat("null", 2000))}}]}""";
        var handler = new StubHandler((_, _, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) }));
        using var transport = Api.Over(handler, options => options.LoggerFactory = _log);

        (await transport.GetPet()).Young!.GetUnreadable().Count.ShouldBe(2000);

        _log.Warnings.Count().ShouldBe(256);
    }

    [Fact]
    public void LocateAll_ManyPositions_AreFoundInOnePass()
    {
        var json = Encoding.UTF8.GetBytes("""{"a":[1,{"b":2}],"c":3}""");
        JsonPath.LocateAll(json, [6, 8, 13, 21]).ShouldBe(["$.a[0]", "$.a[1]", "$.a[1].b", "$.c"]);
    }

    private static IReadOnlyList<Pet> Pets(ref Utf8JsonReader reader) => JsonRead.List<Pet>(ref reader, JsonRead.Model<Pet>);
}
