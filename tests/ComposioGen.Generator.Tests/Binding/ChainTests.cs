using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding;

/// <summary>Verifies that a chain of components as long as a document allows does not exhaust the stack, which would end the compiler.</summary>
public sealed class ChainTests
{
    private const int Long = 1000;
    private const int StackSize = 1024 * 1024;

    public static TheoryData<string, int, string> Links => new()
    {
        { "references", Long, """{ "$ref": "NEXT" }""" },
        { "allOf of one", Long, """{ "allOf": [ { "$ref": "NEXT" } ] }""" },
        { "inheritance", Long, """{ "allOf": [ { "$ref": "NEXT" }, { "type": "object", "properties": { "pINDEX": { "type": "string" } } } ] }""" },
        // Each base has all types below it as branches.
        { "inheritance with a discriminator", 100, """{ "allOf": [ { "$ref": "NEXT" }, { "type": "object", "properties": { "k": { "type": "string" } } } ], "discriminator": { "propertyName": "k" } }""" },
        { "nullable references", Long, """{ "anyOf": [ { "$ref": "NEXT" }, { "enum": [ null ] } ] }""" },
        { "unions", Long, """{ "oneOf": [ { "$ref": "NEXT" }, { "type": "object", "required": [ "pINDEX" ], "properties": { "pINDEX": { "type": "string" } } } ] }""" },
        { "unions of lists", Long, """{ "oneOf": [ { "type": "array", "items": { "$ref": "NEXT" } }, { "type": "string" } ] }""" },
        { "hierarchies", Long, """{ "oneOf": [ { "type": "object", "required": [ "a" ], "properties": { "a": { "$ref": "NEXT" } } }, { "type": "object", "required": [ "b" ], "properties": { "b": { "type": "string" } } } ] }""" },
        { "merged objects", Long, """{ "oneOf": [ { "type": "object", "properties": { "a": { "$ref": "NEXT" } } }, { "type": "object", "properties": { "b": { "type": "string" } } } ] }""" },
        { "lists", Long, """{ "type": "array", "items": { "$ref": "NEXT" } }""" },
        { "maps", Long, """{ "type": "object", "additionalProperties": { "$ref": "NEXT" } }""" },
        { "objects", Long, """{ "type": "object", "properties": { "a": { "$ref": "NEXT" } } }""" },
        { "objects with a list", Long, """{ "type": "object", "properties": { "a": { "type": "array", "items": { "$ref": "NEXT" } } } }""" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Generate_LongChainOfComponents_Completes(string kind, int count, string link)
    {
        kind.ShouldNotBeEmpty();
        GeneratorRun? run = null;
        var thread = new Thread(() => run = new GeneratorDriverFixture(Document(link, count)).Run(), StackSize);
        thread.Start();
        thread.Join();

        run!.Result.Exception.ShouldBeNull();
        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldNotContain(id => id == "CMPG099" || id == "CMPG003");
        run.Result.GeneratedSources.ShouldNotBeEmpty();
    }

    private static string Document(string link, int count) => MiniSpec.Returning(
        "\"Thing\": { \"type\": \"object\", \"properties\": { \"first\": { \"$ref\": \"#/components/schemas/C0\" } } },\n"
        + string.Join(",\n", Enumerable.Range(0, count).Select(i => $"\"C{i}\": " + link.Replace("NEXT", $"#/components/schemas/C{i + 1}", StringComparison.Ordinal).Replace("INDEX", $"{i}", StringComparison.Ordinal)))
        + $", \"C{count}\": {{ \"type\": \"object\", \"properties\": {{ \"end\": {{ \"type\": \"string\" }} }} }}");
}
