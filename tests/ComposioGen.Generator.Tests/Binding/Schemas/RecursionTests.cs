using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Schemas;

/// <summary>Tests schemas that refer to themselves without an intermediate object.</summary>
public sealed class RecursionTests
{
    [Theory]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" } }""")]
    [InlineData("""{ "oneOf": [ { "type": "string" }, { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } ] }""")]
    [InlineData("""{ "oneOf": [ { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["a"] }, "n": { "$ref": "#/components/schemas/Thing" } } }, { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["b"] } } } ] }""")]
    public void Bind_RecursiveSchema_Terminates(string thing)
    {
        var run = new GeneratorDriverFixture(MiniSpec.Both($"\"Thing\": {thing}")).Run();

        Shouldly.ShouldBeNullExtensions.ShouldBeNull(run.Result.Exception);
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Fact]
    public Task Bind_InlineObjectThatRefersToItselfByLocation_IsOneType() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": {
          "tree": { "type": "object", "properties": {
            "name": { "type": "string" },
            "parent": { "$ref": "#/components/schemas/Thing/properties/tree" },
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Thing/properties/tree" } } } } } }
        """)).CallAsync("""
        var thing = Read<Thing>("{\"tree\":{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"parent\":{\"name\":\"a\"}}]}}");
        thing.Tree!.Children![0].Parent!.Name.ShouldBe("a");
        """);
}
