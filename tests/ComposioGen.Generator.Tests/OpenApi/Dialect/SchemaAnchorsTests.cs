using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Dialect;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.Tests.Infrastructure;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Dialect;

/// <summary>Tests references in schemas with an <c>$id</c>, to which they are relative.</summary>
public sealed class SchemaAnchorsTests
{
    // The type of each target differs, so that a reference to another one is found.
    private const string Target = """
        "A": { "$id": "https://a.example/schemas/a", "type": "object",
          "$defs": { "k": { "type": "integer" }, "named": { "$anchor": "n", "type": "boolean" }, "deep": { "$id": "deep/", "$defs": { "k": { "type": "string" }, "own": { "$anchor": "n", "type": "array" }, "up": { "$ref": "../b" }, "same": { "$ref": "#n" } } }, "b%/c": { "type": "number" } },
          "definitions": { "old": { "type": "string", "description": "d" }, "next": { "$ref": "#/definitions/old" } },
          "properties": { "x": { "$ref": "@@" } } },
        "B": { "$id": "https://a.example/schemas/b", "type": "array", "$defs": { "k": { "type": "boolean" }, "m": { "$anchor": "m", "type": "number" } } },
        "C": { "$id": "c.json", "type": "array" }, "U": { "$id": "urn:example:u", "type": "array", "$defs": { "k": { "type": "number" }, "l": { "$ref": "#/$defs/k" } } },
        "K": { "$defs": { "k": { "type": "number" } }, "type": "array", "properties": { "y": { "$anchor": "document", "type": "array" } } }
        """;

    [Theory]
    [InlineData("#", nameof(ApiType.Object))]
    [InlineData("", nameof(ApiType.Object))]
    [InlineData("a", nameof(ApiType.Object))]
    [InlineData("a#", nameof(ApiType.Object))]
    [InlineData("./a", nameof(ApiType.Object))]
    [InlineData("/schemas/a", nameof(ApiType.Object))]
    [InlineData("//a.example/schemas/a", nameof(ApiType.Object))]
    [InlineData("HTTPS://A.EXAMPLE:443/schemas/x/../a", nameof(ApiType.Object))]
    [InlineData("#/$defs/k", nameof(ApiType.Integer))]
    [InlineData("#/%24defs/k", nameof(ApiType.Integer))]
    [InlineData("a#/$defs/k", nameof(ApiType.Integer))]
    [InlineData("#/$defs/b%25~1c", nameof(ApiType.Number))]
    [InlineData("#n", nameof(ApiType.Boolean))]
    [InlineData("a#n", nameof(ApiType.Boolean))]
    [InlineData("deep/#n", nameof(ApiType.Array))]
    [InlineData("deep/#/$defs/k", nameof(ApiType.String))]
    [InlineData("#/$defs/deep/$defs/k", nameof(ApiType.String))]
    [InlineData("#/$defs/deep/$defs/up", nameof(ApiType.Array))]
    [InlineData("#/$defs/deep/$defs/same", nameof(ApiType.Array))]
    [InlineData("#/definitions/old", nameof(ApiType.String))]
    [InlineData("#/definitions/next", nameof(ApiType.String))]
    [InlineData("b", nameof(ApiType.Array))]
    [InlineData("b#/$defs/k", nameof(ApiType.Boolean))]
    [InlineData("b#m", nameof(ApiType.Number))]
    [InlineData("https://a.example/schemas/b#/$defs/m", nameof(ApiType.Number))]
    [InlineData("c.json", nameof(ApiType.Array))]
    [InlineData("urn:example:u", nameof(ApiType.Array))]
    [InlineData("urn:example:u#/$defs/l", nameof(ApiType.Number))]
    [InlineData("#/components/schemas/B", nameof(ApiType.Array))]
    [InlineData("#/components/schemas/K/$defs/k", nameof(ApiType.Number))]
    [InlineData("#/components/schemas/A/properties/x", null)]
    [InlineData("#document", nameof(ApiType.Array))]
    [InlineData("#/$defs/none", null)]
    [InlineData("#none", null)]
    [InlineData("b#none", null)]
    [InlineData("none", null)]
    [InlineData("../schemas", null)]
    [InlineData("http://[", null)]
    [InlineData("a b", null)]
    public void Resolve_ReferenceInSchemaWithId_IsRelativeToIt(string reference, string? expected)
    {
        var result = Read(Target.Replace("@@", reference, StringComparison.Ordinal));

        var schema = Documents.Property(Documents.Component(result.Document.ShouldNotBeNull(), "A"), "x").Schema;
        while (schema.IsReference && schema.AllOf.Count > 0)
        {
            schema = schema.AllOf[0];
        }

        schema.Type.ToString().ShouldBe(expected ?? nameof(ApiType.Unspecified));
        result.Problems.Select(problem => problem.Kind).ShouldBe(expected is not null ? []
            : reference.IndexOfAny(['/', '.', ':']) >= 0 && !reference.StartsWith('#') ? [ApiProblemKind.ExternalReference]
            : reference.EndsWith("/x", StringComparison.Ordinal) ? [ApiProblemKind.CircularAllOf] : [ApiProblemKind.DanglingReference]);
    }

    /// <summary>Tests references outside of schemas with an <c>$id</c>: those by location are relative to the document.</summary>
    [Theory]
    [InlineData("#/components/schemas/A/$defs/k", nameof(ApiType.Integer))]
    [InlineData("https://a.example/schemas/a#n", nameof(ApiType.Boolean))]
    [InlineData("a#/$defs/deep/$defs/k", nameof(ApiType.String))]
    [InlineData("https://a.example/schemas/deep/#/$defs/k", nameof(ApiType.String))]
    [InlineData("c.json", nameof(ApiType.Array))]
    [InlineData("#document", nameof(ApiType.Array))]
    [InlineData("#/$defs/k", null)]
    [InlineData("#", null)]
    public void Resolve_ReferenceInDocument_IsRelativeToDocument(string reference, string? expected)
    {
        var result = Read(Target.Replace("@@", "#", StringComparison.Ordinal).Replace("\"type\": \"array\", \"properties\": {", $"\"properties\": {{ \"x\": {{ \"$ref\": \"{reference}\" }}, ", StringComparison.Ordinal));

        Documents.Property(Documents.Component(result.Document.ShouldNotBeNull(), "K"), "x").Schema.Type.ToString().ShouldBe(expected ?? nameof(ApiType.Unspecified));
        result.Problems.Count.ShouldBe(expected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("http://[")]
    [InlineData("not a uri")]
    [InlineData("http://a:b:c/")]
    [InlineData("<x>")]
    [InlineData("\\\\\\\\server")]
    [InlineData("\\ud800")]
    [InlineData("a\\u0000b")]
    [InlineData("LONG")]
    public void Resolve_IdThatIsNoUri_IsReported(string id)
    {
        var result = Read("\"A\": { \"type\": \"object\", \"properties\": { \"b\": { \"$id\": \"" + id.Replace("LONG", new string('x', SchemaUri.MaxLength + 1), StringComparison.Ordinal) + "\", \"$defs\": { \"k\": { \"type\": \"integer\" } }, \"properties\": { \"c\": { \"$ref\": \"#/components/schemas/I\" } } } } }, \"I\": { \"type\": \"integer\" }");

        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ApiProblemKind.Malformed);
        problem.Pointer.ShouldBe("/components/schemas/A/properties/b/$id");
        problem.Arguments[0].ShouldStartWith("'$id' is not a URI");
        Documents.Property(Documents.Property(Documents.Component(result.Document.ShouldNotBeNull(), "A"), "b").Schema, "c").Schema.Type.ShouldBe(ApiType.Integer);
    }

    [Theory]
    [InlineData("#k")]
    [InlineData("#")]
    [InlineData("https://a.example/a#k")]
    [InlineData("é/ü.json")]
    [InlineData("mailto:a@a.example")]
    [InlineData("tag:a,2026:b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("?a=b")]
    [InlineData("..")]
    public void Resolve_AnyUri_IsAccepted(string id) =>
        Read("\"A\": { \"$id\": \"" + id + "\", \"type\": \"object\", \"properties\": { \"b\": { \"$ref\": \"#k\" } }, \"$defs\": { \"k\": { \"$anchor\": \"k\", \"type\": \"string\" } } }").Problems.ShouldBeEmpty();

    /// <summary>Tests that no combination of the parts of URIs throws.</summary>
    [Fact]
    public void Resolve_AnyText_DoesNotThrow()
    {
        string[] parts = ["http:", "urn:a:", "file:", "//", "/", "..", "a", "@", ":", "[", "]", "::1", "%", "%zz", "%2e", "?", "#", "é", "\ud800", "\u0000", "\\", " ", "", "65536", "xn--", "."];
        var random = new Random(1);
        var resolved = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var uri = SchemaUri.Document;
            for (var nested = 0; nested < 3 && uri is not null; nested++)
            {
                uri = uri.Resolve(string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => parts[random.Next(parts.Length)])));
                resolved += uri?.Resource.AbsoluteUri.Length > 0 ? 1 : 0;
            }
        }

        resolved.ShouldBeGreaterThan(5_000);
    }

    /// <summary>Tests schemas that the projection to OpenAPI 3.0 moves.</summary>
    [Fact]
    public Task Generate_ReferencesInMovedSchemas_AreTyped() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "$id": "https://a.example/thing", "type": "object",
          "$defs": { "Part": { "type": "object", "properties": { "size": { "type": "integer" }, "whole": { "$ref": "#" } } }, "Code": { "type": "string" } },
          "properties": { "part": { "$ref": "#/$defs/Part", "description": "Of its own.", "required": [ "size" ] }, "other": { "$ref": "other" }, "map": { "type": "object", "unevaluatedProperties": { "$ref": "#/$defs/Part" } } },
          "then": { "properties": { "zip": { "$ref": "#/$defs/Code" } } } },
        "Other": { "$id": "other", "$ref": "https://a.example/thing#/$defs/Part" }, "Unused": { "$id": "https://a.example/other", "type": "object", "properties": { "name": { "type": "string" } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).CallAsync("""
        const string Json = "{\"part\":{\"size\":1,\"whole\":{\"zip\":\"z\"}},\"other\":{\"name\":\"o\"},\"map\":{\"m\":{\"size\":2}}}";
        var thing = Read<Thing>(Json);
        thing.Part!.Size.ShouldBe(1);
        thing.Part.Whole!.Zip.ShouldBe("z");
        thing.Other!.Name.ShouldBe("o");
        thing.Map!["m"].Size.ShouldBe(2);
        Write(thing).ShouldBe(Json);
        """);

    [Theory]
    [InlineData("#/$defs/Cat", "#dog")]
    [InlineData("pets#/$defs/Cat", "https://a.example/pets#dog")]
    public Task Generate_MappingInSchemaWithId_IsRelativeToIt(string cat, string dog) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "$id": "https://a.example/pets", "oneOf": [ { "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" } ], "discriminator": { "propertyName": "k", "mapping": { "c": "{{cat}}", "d": "{{dog}}" } },
          "$defs": { "Cat": { "type": "object", "required": [ "k" ], "properties": { "k": { "type": "string" }, "n": { "type": "string" } } }, "Dog": { "$anchor": "dog", "type": "object", "required": [ "k" ], "properties": { "k": { "type": "string" }, "n": { "type": "integer" } } } } }
        """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).CallAsync("""
        Read<Thing>("{\"k\":\"c\",\"n\":\"x\"}").ShouldBeOfType<Thing.C>().N.ShouldBe("x");
        Read<Thing>("{\"k\":\"d\",\"n\":1}").ShouldBeOfType<Thing.D>().N.ShouldBe(1);
        """);

    /// <summary>Tests nested schemas, each with a URI that contains that of the schema around it.</summary>
    [Fact]
    public void Resolve_ManyIds_TakesLinearMemory()
    {
        var few = Allocated(200);
        Allocated(2_000).ShouldBeLessThan(few * 15);
    }

    private static long Allocated(int count)
    {
        var id = new string('x', SchemaUri.MaxLength / 2) + "/";
        var schemas = string.Join(',', Enumerable.Range(0, count).Select(i => $"\"p{i}\": {{ \"$id\": \"{i}\", \"$ref\": \"#/$defs/k\", \"$defs\": {{ \"k\": {{ \"type\": \"integer\" }} }} }}"));
        var root = JObject.Parse($$"""{ "components": { "schemas": { "A": { "$id": "{{id}}", "properties": { {{schemas}} } } } } }""");
        var start = GC.GetAllocatedBytesForCurrentThread();
        new SchemaAnchors(root, []).ResolveAll();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static ReadResult Read(string schemas) => Documents.Read(Documents.WithSchemas(schemas).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal));
}
