using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding;

/// <summary>Verifies that binding scales linearly with the size of the document, measured by its allocations.</summary>
public sealed class GrowthTests
{
    // Lists and tables double as they grow, so twice the work may allocate a little more than twice.
    private const double MaxFactor = 2.6;

    public static TheoryData<string, int> Kinds => new()
    {
        { "enum", 1500 }, { "enum of signs", 1500 }, { "enum of one name", 1500 }, { "members", 1000 }, { "members of one name", 1000 }, { "components", 400 },
        { "components of one name", 400 }, { "inline types of one name", 400 }, { "union", 100 }, { "union in itself", 50 }, { "operations", 300 },
        { "operations of one name", 300 }, { "unions in unions", 100 }, { "inheritance", 300 }, { "union of shapes", 300 },
        { "unions of files", 12 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bind_DocumentTwiceAsLarge_AllocatesTwiceAsMuch(string kind, int count)
    {
        Allocated(kind, count);
        double once = Allocated(kind, count);

        (Allocated(kind, 2 * count) / once).ShouldBeLessThan(MaxFactor * Parts(kind));
    }

    // The document itself grows quadratically with the number of components that contain the union of all.
    private static int Parts(string kind) => kind is "union in itself" or "unions of files" ? 2 : 1;

    private static long Allocated(string kind, int count)
    {
        var document = Documents.Sound(Document(kind, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        SdkBinder.Bind(document, SdkSettings.Default, default).Model.ShouldNotBeNull();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Document(string kind, int count) => kind switch
    {
        "enum" => Enum(count, i => "value_" + i),
        "enum of signs" => Enum(count, i => new string((char)(0x2190 + (i % 64)), 1) + new string((char)(0x2190 + (i / 64)), 1)),
        "enum of one name" => Enum(count, i => "a" + string.Concat(Enumerable.Range(0, 12).Select(bit => (i >> bit & 1) == 0 ? "_" : ".")) + "b"),
        "members" => Members(count, i => "member_" + i),
        "members of one name" => Members(count, i => "a" + string.Concat(Enumerable.Range(0, 12).Select(bit => (i >> bit & 1) == 0 ? "_" : ".")) + "b"),
        "components" => Components(count, i => "Part" + i, i => $$"""{ "type": "object", "properties": { "p{{i}}": { "type": "string" } } }"""),
        "components of one name" => Components(count, i => "part" + string.Concat(Enumerable.Range(0, 12).Select(bit => (i >> bit & 1) == 0 ? "_" : ".")), i => $$"""{ "type": "object", "properties": { "p{{i}}": { "type": "string" } } }"""),
        "inline types of one name" => Components(count, i => "Part" + i, i => $$"""{ "type": "object", "properties": { "x": { "type": "object", "x-csharp-type": "Same", "properties": { "p{{i}}": { "type": "string" } } } } }"""),
        "union" => MiniSpec.Returning("\"Thing\": { \"oneOf\": [" + string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{ "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["k{{i}}"] }, "p{{i}}": { "type": "string" } } }""")) + "] }"),
        "union in itself" => Components(count, i => "B" + i, i => $$"""
            { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["k{{i}}"] }, "parts": { "type": "array", "items": { "oneOf": [
              {{string.Join(",", Enumerable.Range(0, count).Select(j => $$"""{ "$ref": "#/components/schemas/B{{j}}" }"""))}} ] } } } }
            """),
        "unions in unions" => Components(count, i => "U" + i, i => i == count - 1 ? """{ "type": "object" }""" : $$"""
            { "oneOf": [ { "$ref": "#/components/schemas/U{{i + 1}}" }, { "type": "object", "required": ["k{{i}}"], "properties": { "k{{i}}": { "type": "string" } } } ] }
            """),
        "inheritance" => Components(count, i => "B" + i, i => i == 0
            ? """{ "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k" } }"""
            : $$"""{ "allOf": [ { "$ref": "#/components/schemas/B0" }, { "type": "object", "properties": { "p{{i}}": { "type": "string" } } } ] }"""),
        "union of shapes" => MiniSpec.Returning("\"Thing\": { \"oneOf\": [" + string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{ "type": "object", "required": ["k{{i}}"], "properties": { "k{{i}}": { "type": "string" } } }""")) + "] }"),
        "unions of files" => MiniSpec.Paths($$"""
            "/files": { "post": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file": { {{Level(1, count)}} } } } } } } } }
            """, string.Join(",", Enumerable.Range(1, 8).SelectMany(level => Enumerable.Range(0, count).Select(i => $$"""
            "L{{level}}N{{i}}": { {{(level == 8 ? "\"type\": \"string\", \"format\": \"binary\"" : Level(level + 1, count))}} }
            """)))),
        "operations" => MiniSpec.Paths(string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{{Quoted("/parts" + i)}}: { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }"""))),
        _ => MiniSpec.Paths(string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{{Quoted("/things/{id}/" + i)}}: { "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ], "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }"""))),
    };

    // A union of the components of a level.
    private static string Level(int level, int count) =>
        "\"oneOf\": [" + string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{ "$ref": "#/components/schemas/L{{level}}N{{i}}" }""")) + "]";

    private static string Enum(int count, Func<int, string> value) =>
        MiniSpec.Returning($$"""
            "Thing": { "type": "object", "properties": { "a": { "type": "string", "enum": [ {{string.Join(", ", Enumerable.Range(0, count).Select(i => Quoted(value(i))))}} ] } } }
            """);

    private static string Members(int count, Func<int, string> name) => MiniSpec.Returning($$"""
        "Thing": { "type": "object", "properties": { {{string.Join(", ", Enumerable.Range(0, count).Select(i => Quoted(name(i)) + """: { "type": "string" }"""))}} } }
        """);

    private static string Components(int count, Func<int, string> name, Func<int, string> schema) => MiniSpec.Returning($$"""
        "Thing": { "type": "object", "properties": { {{string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{{Quoted("m" + i)}}: { "$ref": "#/components/schemas/{{name(i)}}" }"""))}} } },
        {{string.Join(",\n", Enumerable.Range(0, count).Select(i => $"{Quoted(name(i))}: {schema(i)}"))}}
        """);

    private static string Quoted(string text) => "\"" + text + "\"";
}
