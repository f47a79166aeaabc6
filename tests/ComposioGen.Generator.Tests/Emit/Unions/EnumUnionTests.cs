using System.Globalization;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Unions;

/// <summary>Tests unions whose branches are enumerations of strings.</summary>
public sealed class EnumUnionTests
{
    private const string Components = """
        , "Color": { "type": "string", "enum": ["red", "green"] },
        "Size": { "type": "string", "nullable": true, "enum": ["small", "large", null] },
        "Nested": { "anyOf": [ { "$ref": "#/components/schemas/Color" }, { "allOf": [ { "$ref": "#/components/schemas/Size" } ], "description": "The size." } ] }
        """;

    [Theory]
    [InlineData("""{ "oneOf": [ { "enum": ["a", "b"] }, { "$ref": "#/components/schemas/Color" } ] }""", "ThingPart", "a b red green")]
    [InlineData("""{ "anyOf": [ { "type": "string", "enum": ["red", "a"] }, { "$ref": "#/components/schemas/Color" } ] }""", "ThingPart", "red a green")]
    [InlineData("""{ "anyOf": [ { "enum": ["red"] }, { "$ref": "#/components/schemas/Color" }, { "type": "null" } ] }""", "Color", "red green")]
    [InlineData("""{ "oneOf": [ { "oneOf": [ { "enum": ["a"] }, { "enum": ["b"] } ] }, { "anyOf": [ { "enum": ["c"] }, { "enum": ["a"] } ] } ] }""", "ThingPart", "a b c")]
    [InlineData("""{ "type": "string", "oneOf": [ { "enum": ["a"] }, { "enum": ["b"] } ] }""", "ThingPart", "a b")]
    [InlineData("""{ "$ref": "#/components/schemas/Nested" }""", "Nested", "red green small large")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/components/schemas/Nested" }, { "enum": ["a"] } ] }""", "ThingPart", "red green small large a")]
    public void Bind_UnionOfEnums_IsOneEnum(string schema, string type, string values)
    {
        var source = GeneratedSdk.Of(Thing(schema)).Sources;

        source["Thing.g.cs"].ShouldMatch($@"[ <]{type}\?>? Part ");
        var text = source[type + ".g.cs"];
        values.Split(' ').ShouldAllBe(value => text.Contains($" => new(\"{value}\");", StringComparison.Ordinal));
        text.Split(" => new(\"").Length.ShouldBe(values.Split(' ').Length + 1);
    }

    [Theory]
    [InlineData("""{ "anyOf": [ { "type": "string" }, { "enum": ["a", "b"] } ] }""", "string?")]
    [InlineData("""{ "anyOf": [ { "type": "string", "format": "date-time" }, { "enum": ["a"] } ] }""", "string?")]
    [InlineData("""{ "anyOf": [ { "$ref": "#/components/schemas/Color" }, { "anyOf": [ { "enum": ["a"] }, { "type": "string" } ] } ] }""", "string?")]
    [InlineData("""{ "anyOf": [ { "$ref": "#/components/schemas/Color" }, { "type": "integer" } ] }""", "StringOrInteger")]
    [InlineData("""{ "anyOf": [ { "$ref": "#/components/schemas/Color" }, { "type": "array", "items": { "type": "string" } } ] }""", "StringOrStringList")]
    public void Bind_UnionWithOtherValues_KeepsItsType(string schema, string type) =>
        GeneratedSdk.Of(Thing(schema)).Sources["Thing.g.cs"].ShouldContain($" {type} Part ");

    [Fact]
    public Task Read_UnionOfEnums_RoundTrips() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["part"], "properties": {
          "part": { "oneOf": [ { "enum": ["a"] }, { "$ref": "#/components/schemas/Size" } ] },
          "list": { "type": "array", "items": { "oneOf": [ { "enum": ["a"] }, { "enum": ["b", "c"] } ] } },
          "open": { "oneOf": [ { "enum": ["a"] }, { "enum": ["b"], "type": "string" }, { "type": "null" } ] } } }
        """ + Components)).CallAsync("""
        foreach (var json in new[] { "{\"part\":\"a\"}", "{\"part\":\"large\",\"list\":[\"b\",\"never seen\"]}", "{\"part\":\"never seen\",\"open\":null}", "{\"part\":null}", "{\"part\":\"\",\"open\":\"B\"}" })
        {
            Write(Read<Thing>(json)).ShouldBe(json);
        }

        Write(new Thing { Part = ThingPart.Small, List = [ThingList.A, "x"], Open = ThingOpen.B }).ShouldBe("{\"part\":\"small\",\"list\":[\"a\",\"x\"],\"open\":\"b\"}");
        Read<Thing>("{\"part\":null}").Part.ShouldBeNull();
        Write(Read<Thing>("{\"part\":\"a\",\"open\":1}")).ShouldBe("{\"part\":\"a\",\"open\":1}");
        """);

    [Fact]
    public Task GetAsync_UnionOfEnumsAsParameters_AreSent() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things/{kind}": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "parameters": [
          { "name": "kind", "in": "path", "required": true, "schema": { "oneOf": [ { "enum": ["a"] }, { "enum": ["b"] } ] } },
          { "name": "sort", "in": "query", "schema": { "anyOf": [ { "enum": ["up"] }, { "enum": ["down"] } ] } },
          { "name": "sorts", "in": "query", "schema": { "type": "array", "items": { "anyOf": [ { "enum": ["up"] }, { "enum": ["down"] } ] } } } ] } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.GetAsync(GetThingKind.B, new() { Sort = GetThingSort.Down, Sorts = [GetThingSort.Up, "other"] });
        wire.Sent[0].ShouldBe("GET /things/b?sort=down&sorts=up&sorts=other");
        """);

    [Fact]
    public void Bind_ValueAddedToOneBranch_KeepsEveryName()
    {
        var before = BoundNames.Of(Documents.Sound(Thing("""{ "oneOf": [ { "enum": ["a", "b"] }, { "enum": ["c"] } ] }""")));
        var after = BoundNames.Of(Documents.Sound(Thing("""{ "oneOf": [ { "enum": ["A", "a", "b"] }, { "enum": ["-c", "b", "c"] } ] }""")));

        after.ChangedIn(before).ShouldBeEmpty();
    }

    [Fact]
    public void Bind_LongChainOfUnions_IsBoundedInTimeAndOutput()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 2_000).Select(index => $$"""
            "U{{index}}": { "oneOf": [ { "type": "string", "enum": ["v{{index}}"] }, { "$ref": "#/components/schemas/{{(index == 1_999 ? "Color" : "U" + (index + 1))}}" } ] }
            """));
        var names = BoundNames.Of(Documents.Sound(MiniSpec.Both("\"Thing\": { \"type\": \"object\", \"properties\": { \"part\": { \"$ref\": \"#/components/schemas/U0\" }, \"last\": { \"$ref\": \"#/components/schemas/U1999\" } } }" + Components + ", " + chain)));

        names.ByLocation.ShouldContainKey("POST /things answer.last = v1999");
        names.ByLocation.ShouldNotContainKey("POST /things answer.part = v0");
    }

    [Theory]
    [InlineData(8, 1, "string", null)]
    [InlineData(9, 1, "string", "its unions are nested more than 8 levels deep")]
    [InlineData(9, 1, "integer", null)]
    [InlineData(1, 999, "string", "it has more than 1000 values")]
    [InlineData(1, 998, "string", null)]
    public void Bind_UnionBeyondLimit_IsReported(int levels, int values, string deepest, string? reason)
    {
        var inner = deepest == "string" ? """{ "enum": ["last"] }""" : $$"""{ "type": "{{deepest}}" }""";
        var many = string.Join(", ", Enumerable.Range(0, values).Select(index => $"\"v{index}\""));
        for (var level = levels; level > 0; level--)
        {
            inner = $$"""{ "oneOf": [ { "enum": ["l{{level}}"] }, {{(level == levels ? $$"""{ "enum": [ {{many}} ] }, {{inner}}""" : inner)}} ] }""";
        }

        var run = new GeneratorDriverFixture(Thing(inner)).Run();

        run.Diagnostics.Where(diagnostic => diagnostic.Id == "CMPG016").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .ShouldBe(reason is null ? [] : [$"'tiny.openapi.json': a union of enumerations becomes a string, because {reason}"]);
    }

    private static string Thing(string schema) => MiniSpec.Both("\"Thing\": { \"type\": \"object\", \"properties\": { \"part\": " + schema + " } }" + Components);
}
