using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Schemas;

public sealed class RecordTests
{
    private static readonly string Members = MiniSpec.Both("""
        "Thing": { "type": "object", "description": "A thing & more <than> that.", "required": ["id", "size", "note", "old"], "properties": {
          "id": { "type": "string", "description": "The id." },
          "size": { "type": "integer" },
          "note": { "type": "string", "nullable": true },
          "weight": { "type": "number" },
          "old": { "type": "string", "deprecated": true, "x-deprecated-message": "Use \"id\"." } } }
        """);

    private static readonly string Closed = MiniSpec.Both("""
        "Thing": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string" } } }
        """);

    private static readonly string Containers = MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "anything": {},
          "free": { "type": "object", "description": "Whatever you like." },
          "open": { "type": "object", "additionalProperties": true },
          "counts": { "type": "object", "additionalProperties": { "type": "integer" } },
          "lists": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } },
          "kinds": { "type": "array", "items": { "type": "string", "enum": ["small", "large"] } },
          "matrix": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
          "parts": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } } } } }
        """);

    private static readonly string Formats = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["at", "count"], "properties": {
          "at": { "type": "string", "format": "date-time" },
          "until": { "type": "string", "format": "date-time", "nullable": true },
          "count": { "type": "integer", "format": "int32" },
          "total": { "type": "integer", "format": "int64" },
          "ratio": { "type": "number", "format": "float" },
          "on": { "type": "boolean" },
          "day": { "type": "string", "format": "date" },
          "home": { "type": "string", "format": "uri" } } }
        """);

    private static readonly string Folded = MiniSpec.Both("""
        "Thing": { "description": "A thing.", "allOf": [
          { "$ref": "#/components/schemas/Named" },
          { "type": "object", "required": ["size"], "properties": { "size": { "type": "integer" }, "name": { "type": "string", "description": "A better name." } } } ],
          "properties": { "colour": { "type": "string" } } },
        "Named": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "note": { "type": "string" } } }
        """);

    private static readonly string Recursive = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["id"], "properties": {
          "id": { "type": "string" },
          "parent": { "$ref": "#/components/schemas/Thing" },
          "children": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
          "byName": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" } } } }
        """);

    [Fact]
    public void Emit_RequiredOptionalNullableAndDeprecatedMembers_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Members).Text("Thing"));

    [Fact]
    public void Emit_AdditionalPropertiesFalse_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Closed).Text("Thing"));

    [Fact]
    public void Emit_FreeFormObjectsMapsAndLists_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Containers).Text("Thing", "ThingKind", "ThingPart"));

    [Fact]
    public void Emit_Formats_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Formats).Text("Thing"));

    [Fact]
    public void Emit_AllOf_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Folded).Text("Thing"));

    [Fact]
    public void Emit_RecursiveSchema_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Recursive).Text("Thing"));

    [Fact]
    public Task Read_Members_RoundTrip() => GeneratedSdk.Of(Members).CallAsync("""
        const string Json = "{\"id\":\"a\",\"size\":3,\"note\":null,\"weight\":1.5,\"old\":\"o\"}";
        var thing = Read<Thing>(Json);
        (thing.Id, thing.Size, thing.Note, thing.Weight).ShouldBe(("a", 3L, null, 1.5));
        Write(thing).ShouldBe(Json);

        // A required member whose removal is announced may be missing.
        Write(new Thing { Id = "a", Size = 3, Note = null }).ShouldBe("{\"id\":\"a\",\"size\":3,\"note\":null}");
        Read<Thing>("{\"id\":\"a\",\"size\":3,\"note\":null}").Id.ShouldBe("a");
        thing.ToString().ShouldBe("Thing { Id = a, Size = 3, Weight = 1.5, Old = o }");
        """);

    [Fact]
    public Task Read_MissingOrInvalidMember_ThrowsWithItsName() => GeneratedSdk.Of(Members).CallAsync("""
        Should.Throw<JsonException>(() => Read<Thing>("{\"size\":3,\"note\":null}")).Message.ShouldContain("id");
        Should.Throw<JsonException>(() => Read<Thing>("{\"id\":\"a\",\"note\":null}")).Message.ShouldContain("size");
        Should.Throw<JsonException>(() => Read<Thing>("{\"id\":null,\"size\":3}"));
        Should.Throw<JsonException>(() => Read<Thing>("{\"id\":\"a\",\"size\":\"3\"}"));
        Should.Throw<JsonException>(() => Read<Thing>("[]"));
        """);

    [Fact]
    public Task Read_UnknownMembers_RoundTripWhereAllowed() => GeneratedSdk.Of(Members).CallAsync("""
        const string Json = "{\"id\":\"a\",\"size\":3,\"note\":\"n\",\"new\":{\"deep\":[1,null]},\"i\\u0064\":\"b\"}";
        var thing = Read<Thing>(Json);
        thing.Id.ShouldBe("b");
        thing.AdditionalProperties!.Keys.ShouldBe(["new"]);
        Write(thing).ShouldBe("{\"id\":\"b\",\"size\":3,\"note\":\"n\",\"new\":{\"deep\":[1,null]}}");
        Read<Thing>("{\"id\":\"a\",\"size\":3,\"note\":null}").AdditionalProperties.ShouldBeNull();
        """);

    [Fact]
    public Task ReadFrom_AdditionalPropertiesFalse_PreservesUnknownMembers() => GeneratedSdk.Of(Closed).CallAsync("""
        Write(Read<Thing>("{\"new\":{\"id\":1},\"id\":\"a\"}")).ShouldBe("{\"id\":\"a\",\"new\":{\"id\":1}}");
        """);

    [Fact]
    public Task Read_Containers_RoundTrip() => GeneratedSdk.Of(Containers).CallAsync("""
        const string Json = "{\"anything\":[1],\"free\":{\"a\":1},\"open\":{},\"counts\":{\"x\":1,\"y\":2},\"lists\":{\"l\":[\"a\"]},\"kinds\":[\"small\",\"odd\"],\"matrix\":[[1.5],[]],\"parts\":[{\"name\":\"p\",\"more\":1}]}";
        var thing = Read<Thing>(Json);
        Write(thing).ShouldBe(Json);
        thing.Kinds.ShouldBe([ThingKind.Small, new ThingKind("odd")]);
        thing.Counts!["y"].ShouldBe(2);
        thing.Matrix![0].ShouldBe([1.5]);
        Write(new Thing { Free = new() { { "k", "v" } }, Kinds = [ThingKind.Large], Parts = [new() { Name = "n" }] })
            .ShouldBe("{\"free\":{\"k\":\"v\"},\"kinds\":[\"large\"],\"parts\":[{\"name\":\"n\"}]}");
        Write(new Thing()).ShouldBe("{}");
        """);

    [Fact]
    public Task Read_Formats_RoundTrip() => GeneratedSdk.Of(Formats).CallAsync("""
        var thing = Read<Thing>("{\"at\":\"2026-01-02T03:04:05Z\",\"until\":null,\"count\":7.0,\"total\":9007199254740993,\"ratio\":0.1,\"on\":true,\"day\":\"2026-01-02\",\"home\":\"https://a/b\"}");
        thing.At.ShouldBe(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        thing.Count.ShouldBe(7);
        thing.Total.ShouldBe(9007199254740993L);
        thing.Home.ShouldBe("https://a/b");
        Write(new Thing { At = thing.At, Count = 7, On = false }).ShouldBe("{\"at\":\"2026-01-02T03:04:05+00:00\",\"count\":7,\"on\":false}");
        Should.Throw<JsonException>(() => Read<Thing>("{\"at\":\"soon\",\"count\":1}"));
        Should.Throw<JsonException>(() => Read<Thing>("{\"at\":\"2026-01-02T03:04:05Z\",\"count\":3000000000}"));
        """);

    [Fact]
    public Task Read_AllOfMembers_RoundTrip() => GeneratedSdk.Of(Folded).CallAsync("""
        Write(Read<Thing>("{\"colour\":\"red\",\"size\":1,\"name\":\"n\",\"note\":\"x\"}")).ShouldBe("{\"name\":\"n\",\"note\":\"x\",\"size\":1,\"colour\":\"red\"}");
        """);

    [Fact]
    public Task Read_MemberRequiredByOnePart_IsRequired() => GeneratedSdk.Of(Folded.Replace("\"required\": [\"size\"]", "\"required\": [\"size\", \"note\"]", StringComparison.Ordinal)).CallAsync("""
        Should.Throw<JsonException>(() => Read<Thing>("{\"size\":1,\"note\":\"n\"}")).Message.ShouldContain("name");
        Should.Throw<JsonException>(() => Read<Thing>("{\"size\":1,\"name\":\"n\"}")).Message.ShouldContain("note");
        """);

    [Fact]
    public Task Read_RecursiveValue_RoundTrips() => GeneratedSdk.Of(Recursive).CallAsync("""
        const string Json = "{\"id\":\"a\",\"parent\":{\"id\":\"b\"},\"children\":[{\"id\":\"c\",\"children\":[]}],\"byName\":{\"d\":{\"id\":\"d\"}}}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        """);

    [Fact]
    public Task Read_NullAmongItems_RoundTrips() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "list": { "type": "array", "items": { "type": "string", "nullable": true } },
          "map": { "type": "object", "additionalProperties": { "type": "integer", "nullable": true } } } }
        """)).CallAsync("""
        const string Json = "{\"list\":[\"a\",null],\"map\":{\"x\":null}}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        """);

    /// <summary>Tests schemas without a type: the keywords of objects imply it, those of lists do not.</summary>
    [Theory]
    [InlineData("{ \"items\": { \"type\": \"string\" } }", "JsonElement", "\\\"a\\\"")]
    [InlineData("{ \"additionalProperties\": { \"type\": \"integer\" } }", "IReadOnlyDictionary<string, long>", "{\\\"a\\\":1}")]
    [InlineData("{ \"properties\": { \"size\": { \"type\": \"integer\" } } }", "Part", "{\\\"size\\\":1}")]
    public Task Read_SchemaWithoutType_HasTypeOfItsKeywords(string schema, string type, string json) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "required": ["value", "part"], "properties": { "value": {{schema}}, "part": { "$ref": "#/components/schemas/Part" } } },
        "Part": { "type": "object", "properties": { "size": { "type": "integer" } } }
        """)).CallAsync($$"""
        const string Json = "{\"value\":{{json}},\"part\":{} }";
        static {{type}} ValueOf(Thing thing) => thing.Value;
        _ = ValueOf(Read<Thing>(Json));
        Write(Read<Thing>(Json)).ShouldBe(Json.Replace(" ", ""));
        """);
}
