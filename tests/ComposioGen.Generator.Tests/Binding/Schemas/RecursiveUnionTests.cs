using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Schemas;

/// <summary>Tests unions whose branches contain the union.</summary>
public sealed class RecursiveUnionTests
{
    [Fact]
    public void Bind_BranchesContainingTheirUnion_CreateOneType()
    {
        var sdk = GeneratedSdk.Of(MiniSpec.Returning(Mutual(10)));

        sdk.Sources.Values.ShouldNotContain(source => source.Contains("JsonElement Parts", StringComparison.Ordinal));
        sdk.Sources.Values.Count(source => source.Contains("abstract partial class", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public Task Bind_BranchesContainingTheirUnion_RoundTrip() => GeneratedSdk.Of(MiniSpec.Both(Mutual(3))).CallAsync("""
        const string Json = "{\"kind\":\"K0\",\"parts\":[{\"kind\":\"K1\",\"parts\":[{\"kind\":\"K2\",\"parts\":[{\"kind\":\"K0\",\"parts\":[]}]}]},{\"kind\":\"K9\",\"x\":1}]}";
        var thing = Read<Thing>(Json);
        Write(thing).ShouldBe(Json);
        thing.Parts[0].ShouldBeOfType<ThingPart.K1>().Parts[0].ShouldBeOfType<ThingPart.K2>().Parts[0].Parts.Count.ShouldBe(0);
        """);

    [Fact]
    public Task Bind_ValueContainingValues_RoundTrips() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "oneOf": [ { "type": "string" }, { "type": "number" }, { "type": "boolean" },
          { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
          { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" } } ] }
        """)).CallAsync("""
        const string Json = "{\"a\":[1,\"b\",true,[{\"c\":2.5}]]}";
        var thing = Read<Thing>(Json);
        Write(thing).ShouldBe(Json);
        thing.TryGetObject(out var members).ShouldBeTrue();
        members!["a"].TryGetList(out var items).ShouldBeTrue();
        items!.Count.ShouldBe(4);
        """);

    [Fact]
    public void Bind_MutuallyNestedUnions_KeepKeysShort()
    {
        // Each union has two components that both contain the next one, so the expanded content doubles with every level.
        var levels = Enumerable.Range(0, 40).SelectMany(level => "AB".Select(letter => $$"""
            "{{letter}}{{level}}": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["{{letter}}"] },
              "next": { "oneOf": [ { "$ref": "#/components/schemas/A{{level + 1}}" }, { "$ref": "#/components/schemas/B{{level + 1}}" } ] } } }
            """));
        var last = """
            "A40": { "type": "object", "properties": { "k": { "type": "string", "enum": ["A"] } } },
            "B40": { "type": "object", "properties": { "k": { "type": "string", "enum": ["B"] } } },
            "Thing": { "$ref": "#/components/schemas/A0" }
            """;

        BoundNames.Of(OpenApi.Documents.Sound(MiniSpec.Returning(string.Join(",", levels) + "," + last))).ByLocation.ShouldNotBeEmpty();
    }

    private static string Mutual(int count)
    {
        string Name(int i) => i == 0 ? "Thing" : "Thing" + i;
        var all = string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{ "$ref": "#/components/schemas/{{Name(i)}}" }"""));
        return string.Join(",\n", Enumerable.Range(0, count).Select(i => $$"""
            "{{Name(i)}}": { "type": "object", "required": ["kind", "parts"], "properties": { "kind": { "type": "string", "enum": ["K{{i}}"] },
              "parts": { "type": "array", "items": { "oneOf": [ {{all}} ] } } } }
            """));
    }
}
