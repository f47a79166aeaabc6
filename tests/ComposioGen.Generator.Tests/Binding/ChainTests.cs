using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding;

/// <summary>Verifies that a chain of components as long as a document allows does not exhaust the stack, which would end the compiler.</summary>
public sealed class ChainTests
{
    private const int Long = 1000;
    private const int StackSize = 1024 * 1024;

    public static TheoryData<int, string, string, string> Links => new()
    {
        { Long, """{ "$ref": "NEXT" }""", "C0?", "" },
        { Long, """{ "allOf": [ { "$ref": "NEXT" } ] }""", "C0?", "" },
        { Long, """{ "allOf": [ { "$ref": "NEXT" }, { "type": "object", "properties": { "pINDEX": { "type": "string" } } } ] }""", "C0?", "" },
        // Each base has all types below it as branches.
        { 100, """{ "allOf": [ { "$ref": "NEXT" }, { "type": "object", "properties": { "k": { "type": "string" } } } ], "discriminator": { "propertyName": "k" } }""", "C0?", "" },
        { Long, """{ "anyOf": [ { "$ref": "NEXT" }, { "enum": [ null ] } ] }""", "C0?", "" },
        { Long, """{ "oneOf": [ { "$ref": "NEXT" }, { "type": "object", "required": [ "pINDEX" ], "properties": { "pINDEX": { "type": "string" } } } ] }""", "JsonElement?", "CMPG007 CMPG010" },
        { Long, """{ "oneOf": [ { "type": "array", "items": { "$ref": "NEXT" } }, { "type": "string" } ] }""", "C0", "CMPG007" },
        { Long, """{ "oneOf": [ { "type": "object", "required": [ "a" ], "properties": { "a": { "$ref": "NEXT" } } }, { "type": "object", "required": [ "b" ], "properties": { "b": { "type": "string" } } } ] }""", "C0?", "CMPG007" },
        { Long, """{ "oneOf": [ { "type": "object", "properties": { "a": { "$ref": "NEXT" } } }, { "type": "object", "properties": { "b": { "type": "string" } } } ] }""", "C0?", "CMPG007" },
        { Long, """{ "type": "array", "items": { "$ref": "NEXT" } }""", "IReadOnlyList<IReadOnlyList<JsonElement>>?", "CMPG007 CMPG010" },
        { Long, """{ "type": "object", "additionalProperties": { "$ref": "NEXT" } }""", "JsonElement?", "CMPG007 CMPG010" },
        { Long, """{ "type": "object", "properties": { "a": { "$ref": "NEXT" } } }""", "C0?", "" },
        { Long, """{ "type": "object", "properties": { "a": { "type": "array", "items": { "$ref": "NEXT" } } } }""", "C0?", "" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Generate_LongChainOfComponents_Completes(int count, string link, string type, string reported)
    {
        GeneratorRun? run = null;
        var thread = new Thread(() => run = new GeneratorDriverFixture(Document(link, count)).Run(), StackSize);
        thread.Start();
        thread.Join();

        run!.Result.Exception.ShouldBeNull();
        string.Join(' ', run.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)).ShouldBe(reported);
        run.Result.GeneratedSources.Single(source => source.HintName == "Thing.g.cs").SourceText.ToString().ShouldContain($"public {type} First {{");
    }

    private static string Document(string link, int count) => MiniSpec.Returning(
        "\"Thing\": { \"type\": \"object\", \"properties\": { \"first\": { \"$ref\": \"#/components/schemas/C0\" } } },\n"
        + string.Join(",\n", Enumerable.Range(0, count).Select(i => $"\"C{i}\": " + link.Replace("NEXT", $"#/components/schemas/C{i + 1}", StringComparison.Ordinal).Replace("INDEX", $"{i}", StringComparison.Ordinal)))
        + $", \"C{count}\": {{ \"type\": \"object\", \"properties\": {{ \"end\": {{ \"type\": \"string\" }} }} }}");
}
