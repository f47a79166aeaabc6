using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Dialect;

public sealed class OpenApi31Tests
{
    private static readonly string Spec = MiniSpec.Paths($$"""
        "/things/{id}": { "$ref": "#/components/pathItems/Thing" },
        "/files": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Upload", {{MiniSpec.Empty}}, "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": {
          "type": "object", "properties": { "file": { "type": "string", "contentMediaType": "image/png" }, "name": { "type": "string" } } } } } } } },
        "/raw": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Send", {{MiniSpec.Empty}}, "requestBody": { "required": true, "content": { "application/octet-stream": {} } } } }
        """, """
        "Thing": {
          "type": "object", "required": ["id", "kind"],
          "$defs": { "Part": { "type": "object", "properties": { "size": { "type": ["integer", "null"], "exclusiveMinimum": 0 } } } },
          "properties": {
            "id": { "type": "string", "examples": ["a", "b"] },
            "kind": { "const": "thing" },
            "note": { "type": ["string", "null"] },
            "either": { "type": ["string", "integer", "null"] },
            "part": { "$ref": "#/components/schemas/Thing/$defs/Part" },
            "named": { "$ref": "#/components/schemas/Named", "description": "Of its own.", "properties": { "extra": { "type": "string" } } },
            "tags": { "type": "object", "patternProperties": { "^x-": { "type": "integer" } } },
            "anything": true,
            "none": { "type": "null" } } },
        "Named": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }
        """, $$"""
        , "pathItems": { "Thing": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Id}}, {{MiniSpec.Returns("Thing")}} } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal);

    [Fact]
    public Task Generate_OpenApi31Document_RoundTripsItsTypes() => GeneratedSdk.Of(Spec).CallAsync("""
        const string Json = "{\"id\":\"a\",\"kind\":\"thing\",\"note\":null,\"either\":5,\"part\":{\"size\":3},\"named\":{\"name\":\"n\",\"extra\":\"e\"},\"tags\":{\"x-a\":1},\"anything\":[1]}";
        var thing = Read<Thing>(Json);
        thing.Note.ShouldBeNull();
        thing.Either.HasValue.ShouldBeTrue();
        thing.Part!.Size.ShouldBe(3);
        thing.Named!.Name.ShouldBe("n");
        thing.Named.Extra.ShouldBe("e");
        thing.Tags!["x-a"].ShouldBe(1);

        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(new() { File = new("x"u8.ToArray(), "a.png", "image/png"), Name = "n" });
        await client.Things.SendAsync(new System.IO.MemoryStream("raw"u8.ToArray()));
        wire.Sent[1].ShouldBe("POST /raw raw");
        """);

    [Fact]
    public Task Generate_AnchorsConditionsAndDefinitions_AreTyped() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object",
          "$defs": { "Size": { "$anchor": "size", "type": ["integer", "null"] }, "Node": { "$dynamicAnchor": "node", "type": "object", "properties": { "next": { "$dynamicRef": "#node" }, "name": { "type": "string" } } } },
          "definitions": { "Old": { "type": "object", "properties": { "either": { "type": ["string", "null"] } } } },
          "properties": {
            "size": { "$ref": "#size" }, "node": { "$ref": "#node" }, "far": { "$ref": "https://example.com/schemas/far" }, "part": { "$ref": "https://example.com/schemas/far#/properties/count" }, "count": { "$ref": "far#count" },
            "old": { "$ref": "#/components/schemas/Thing/definitions/Old" }, "country": { "type": "string" } },
          "if": { "properties": { "country": { "const": "US" } } }, "then": { "properties": { "zip": { "type": "string" } } }, "else": { "properties": { "postcode": { "type": "string" } } },
          "unevaluatedProperties": false },
        "Far": { "$id": "https://example.com/schemas/far", "type": "object", "properties": { "count": { "$anchor": "count", "type": "integer" } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).CallAsync("""
        const string Json = "{\"size\":null,\"node\":{\"next\":{\"name\":\"b\"},\"name\":\"a\"},\"far\":{\"count\":2},\"part\":3,\"old\":{\"either\":\"e\"},\"country\":\"US\",\"zip\":\"1\"}";
        var thing = Read<Thing>(Json);
        thing.Node!.Next!.Name.ShouldBe("b");
        thing.Far!.Count.ShouldBe(2);
        thing.Part.ShouldBe(3);
        Read<Thing>("{\"count\":4}").Count.ShouldBe(4);
        thing.Old!.Either.ShouldBe("e");
        thing.Zip.ShouldBe("1");
        thing.Postcode.ShouldBeNull();
        thing.Size.ShouldBeNull();
        """);

    [Fact]
    public Task Read_UnionOfConstants_IsEnum() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "size": { "oneOf": [ { "const": "small", "description": "Not much." }, { "type": "string", "const": "large", "title": "Much" } ] } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).CallAsync("""
        var thing = Read<Thing>("{\"size\":\"large\"}");
        thing.Size.ShouldBe(ThingSize.Large);
        ThingSize.NamedValues.ShouldBe([ThingSize.Small, ThingSize.Large]);
        """);

    [Fact]
    public void Read_PrefixItems_AreReportedAndRemainJson()
    {
        var run = Run("""
            "Thing": { "type": "object", "properties": { "pair": { "type": "array", "prefixItems": [ { "type": "string" }, { "type": "integer" } ] } } }
            """);

        run.Diagnostics.Single().Id.ShouldBe("CMPG010");
        run.Diagnostics.Single().GetMessage(null).ShouldEndWith("becomes a list of JsonElement");
        run.Result.GeneratedSources.Single(source => source.HintName == "Thing.g.cs").SourceText.ToString().ShouldContain("IReadOnlyList<JsonElement>? Pair");
    }

    [Fact]
    public void Read_Webhooks_AreReportedAndOmitted()
    {
        var run = new GeneratorDriverFixture("""
            { "openapi": "3.1.0", "info": { "title": "Tiny", "version": "1" }, "webhooks": { "made": { "post": { "responses": { "200": { "description": "ok" } } } } } }
            """).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["CMPG016"]);
    }

    [Theory]
    [InlineData("{ \"swagger\": \"2.0\", \"info\": {}, \"paths\": {} }", "npx swagger2openapi --outfile openapi.json tiny.openapi.json")]
    [InlineData("openapi: 3.0.3\ninfo:\n  title: T\n", "npx js-yaml tiny.openapi.json > openapi.json")]
    [InlineData("# comment\n---\n'openapi': '3.1.0'\n", "npx js-yaml tiny.openapi.json > openapi.json")]
    [InlineData("swagger: '2.0'\n", "npx swagger2openapi --outfile openapi.json tiny.openapi.json")]
    public void Read_OtherFormat_SuggestsConversionCommand(string text, string command)
    {
        var diagnostic = new GeneratorDriverFixture(text).Run().Diagnostics.Single();

        diagnostic.Id.ShouldBe("CMPG002");
        diagnostic.GetMessage().ShouldEndWith(command + ".");
    }

    private static GeneratorRun Run(string schemas) => new GeneratorDriverFixture(MiniSpec.Returning(schemas).Replace("\"3.0.3\"", "\"3.1.1\"", StringComparison.Ordinal)).Run();

    /// <summary>Tests constants in a union, with null in each form.</summary>
    [Theory]
    [InlineData("\"oneOf\": [ { \"const\": \"a\" }, { \"const\": \"b\" }, { \"type\": \"null\" } ]")]
    [InlineData("\"oneOf\": [ { \"const\": \"a\" }, { \"const\": null }, { \"const\": \"b\" } ]")]
    [InlineData("\"anyOf\": [ { \"const\": \"a\" }, { \"const\": \"b\" }, { \"enum\": [ null ] } ]")]
    [InlineData("\"type\": [ \"string\", \"null\" ], \"oneOf\": [ { \"const\": \"a\" }, { \"const\": \"b\" } ]")]
    [InlineData("\"type\": [ \"string\", \"null\" ], \"anyOf\": [ { \"const\": \"a\", \"title\": \"A\" }, { \"const\": \"b\", \"type\": \"string\" } ]")]
    public Task Read_ConstantsAndNull_AreNullableEnum(string schema) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "required": ["kind"], "properties": { "kind": { {{schema}} } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).CallAsync("""
        Write(Read<Thing>("{\"kind\":null}")).ShouldBe("{\"kind\":null}");
        Read<Thing>("{\"kind\":\"b\"}").Kind.ShouldBe(ThingKind.B);
        Write(new Thing { Kind = null }).ShouldBe("{\"kind\":null}");
        """);
}
