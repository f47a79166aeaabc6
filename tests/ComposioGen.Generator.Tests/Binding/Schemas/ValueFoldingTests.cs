using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Schemas;

/// <summary>Tests allOf with values other than objects: parts that only describe or narrow do not change the type.</summary>
public sealed class ValueFoldingTests
{
    private static readonly GeneratedSdk Sdk = GeneratedSdk.Of(MiniSpec.Both("""
        "Text": { "type": "string" },
        "Count": { "type": "integer" },
        "Size": { "type": "string", "enum": ["small", "large", "huge"] },
        "Tags": { "type": "array", "items": { "type": "string" } },
        "Limits": { "type": "object", "additionalProperties": { "type": "integer" } },
        "Either": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] },
        "OnlyReference": { "$ref": "#/components/schemas/Text" },
        "Described": { "allOf": [ { "$ref": "#/components/schemas/Text" } ], "description": "A text." },
        "Thing": { "type": "object", "properties": {
          "text": { "allOf": [ { "$ref": "#/components/schemas/Text" }, { "description": "What it is." } ] },
          "count": { "allOf": [ { "$ref": "#/components/schemas/Count" }, { "minimum": 1 } ] },
          "size": { "allOf": [ { "$ref": "#/components/schemas/Size" }, { "description": "What it is." } ] },
          "fewer": { "allOf": [ { "$ref": "#/components/schemas/Size" }, { "enum": ["small", "large"] } ] },
          "tags": { "allOf": [ { "$ref": "#/components/schemas/Tags" }, { "maxItems": 5 } ] },
          "limits": { "allOf": [ { "$ref": "#/components/schemas/Limits" }, { "description": "What it is." } ] },
          "either": { "allOf": [ { "$ref": "#/components/schemas/Either" }, { "description": "What it is." } ] },
          "short": { "allOf": [ { "$ref": "#/components/schemas/Text" }, { "type": "string", "maxLength": 5 } ] },
          "moment": { "allOf": [ { "$ref": "#/components/schemas/Text" }, { "format": "date-time" } ] },
          "whole": { "allOf": [ { "type": "number" }, { "type": "integer" } ] },
          "own": { "type": "string", "allOf": [ { "minLength": 1 }, { "maxLength": 5 } ] },
          "reference": { "$ref": "#/components/schemas/OnlyReference" },
          "described": { "$ref": "#/components/schemas/Described" } } }
        """));

    [Fact]
    public Task Bind_AllOfOverValues_RoundTrips() => Sdk.CallAsync("""
        const string Json = "{\"text\":\"t\",\"count\":1,\"size\":\"large\",\"fewer\":\"small\",\"tags\":[\"a\"],\"limits\":{\"x\":2},\"either\":3,\"short\":\"s\",\"moment\":\"2026-01-02T03:04:05+00:00\",\"whole\":4,\"own\":\"o\",\"reference\":\"r\",\"described\":\"d\"}";
        var thing = Read<Thing>(Json);
        string? text = thing.Text;
        long? count = thing.Count;
        Size? size = thing.Size;
        ThingFewer? fewer = thing.Fewer;
        IReadOnlyList<string>? tags = thing.Tags;
        IReadOnlyDictionary<string, long>? limits = thing.Limits;
        Either either = thing.Either;
        string? brief = thing.Short;
        DateTimeOffset? moment = thing.Moment;
        long? whole = thing.Whole;
        string? own = thing.Own;
        string? reference = thing.Reference;
        string? described = thing.Described;
        Write(thing).ShouldBe(Json);
        (text, count, size, fewer, brief, whole, own, reference, described).ShouldBe(("t", 1L, Size.Large, ThingFewer.Small, "s", 4L, "o", "r", "d"));
        ThingFewer.NamedValues.Count.ShouldBe(2);
        """);

    [Fact]
    public Task Bind_KeywordsBesideAllOf_CountAsPart() => GeneratedSdk.Of(MiniSpec.Both("""
        "Part": { "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer" } } },
        "Tags": { "type": "array", "items": { "type": "string" } },
        "Thing": { "type": "object", "properties": {
          "count": { "type": "integer", "allOf": [ { "minimum": 1 } ] },
          "kind": { "type": "string", "enum": ["a", "b"], "allOf": [ { "description": "What it is." } ] },
          "list": { "type": "array", "items": { "type": "string" }, "allOf": [ { "minItems": 1 } ] },
          "map": { "type": "object", "additionalProperties": { "type": "string" }, "allOf": [ { "minProperties": 1 } ] },
          "named": { "allOf": [ { "$ref": "#/components/schemas/Part" } ], "required": ["name"] },
          "part": { "type": "object", "allOf": [ { "$ref": "#/components/schemas/Part" } ] },
          "tags": { "allOf": [ { "$ref": "#/components/schemas/Tags" }, { "items": { "maxLength": 5 } } ] } } }
        """)).CallAsync("""
        const string Json = "{\"count\":1,\"kind\":\"b\",\"list\":[\"a\"],\"map\":{\"a\":\"b\"},\"named\":{\"name\":\"n\"},\"part\":{\"size\":1},\"tags\":[\"a\"]}";
        var thing = Read<Thing>(Json);
        long? count = thing.Count;
        ThingKind? kind = thing.Kind;
        IReadOnlyList<string>? list = thing.List;
        IReadOnlyDictionary<string, string>? map = thing.Map;
        string name = thing.Named!.Name;
        Part? part = thing.Part;
        IReadOnlyList<string>? tags = thing.Tags;
        Write(thing).ShouldBe(Json);
        (count, kind, name).ShouldBe((1L, ThingKind.B, "n"));
        """);

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer" } }, "oneOf": [ { "required": ["name"] }, { "required": ["size"] } ] }""")]
    [InlineData("""{ "properties": { "name": { "type": "string" }, "size": { "type": "integer" } }, "anyOf": [ { "not": { "required": ["name"] } }, { "type": "object", "required": ["size"] } ] }""")]
    [InlineData("""{ "allOf": [ { "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer" } } }, { "oneOf": [ { "required": ["name"] }, { "required": ["size"] } ] } ] }""")]
    [InlineData("""{ "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer" } }, "anyOf": [ { "required": ["name"] }, { "required": ["size"], "properties": { "size": { "minimum": 2 } } } ] }""")]
    public Task Bind_BranchesThatOnlyRestrict_RemainObject(string schema) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": {{schema}}
        """)).CallAsync("""
        var thing = Read<Thing>("{\"name\":\"n\",\"size\":2}");
        (string? name, long? size) = (thing.Name, thing.Size);
        (name, size).ShouldBe(("n", 2L));
        """);
}
