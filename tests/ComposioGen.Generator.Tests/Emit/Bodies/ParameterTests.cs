using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

public sealed class ParameterTests
{
    private const string Filter = """
        "Filter": { "type": "object", "properties": { "size": { "type": "integer" }, "names": { "type": "array", "items": { "type": "string" } } } }
        """;

    [Fact]
    public Task GetAsync_ObjectInQuery_UsesDocumentedStyle() => GeneratedSdk.Of(Parameters("""
        { "name": "deep", "in": "query", "style": "deepObject", "explode": true, "schema": { "$ref": "#/components/schemas/Filter" } },
        { "name": "open", "in": "query", "style": "deepObject", "schema": { "type": "object", "additionalProperties": { "type": "string" } } },
        { "name": "list", "in": "query", "style": "deepObject", "schema": { "type": "array", "items": { "type": "string" } } },
        { "name": "flat", "in": "query", "schema": { "type": "object", "properties": { "red": { "type": "integer" } } } },
        { "name": "joined", "in": "query", "explode": false, "schema": { "type": "object", "properties": { "red": { "type": "integer" } } } },
        { "name": "json", "in": "query", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Filter" } } } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(new()
        {
            Deep = new() { Size = 1, Names = ["a", "b"] }, Open = new Dictionary<string, string> { ["k"] = "v&w" }, List = ["x", "y"], Flat = new() { Red = 2 },
            Joined = new() { Red = 3 }, Json = new() { Size = 4 },
        });
        wire.Sent[0].Split('?')[1].Split('&').Select(Uri.UnescapeDataString).ShouldBe([
            "deep[size]=1", "deep[names][0]=a", "deep[names][1]=b", "open[k]=v&w", "list[0]=x", "list[1]=y", "red=2", "joined=red,3", "json={\"size\":4}"], ignoreOrder: true);
        """);

    [Fact]
    public Task GetAsync_Cookies_AreSentInOneHeader() => GeneratedSdk.Of(Parameters("""
        { "name": "session", "in": "cookie", "required": true, "schema": { "type": "string" } }, { "name": "depth", "in": "cookie", "schema": { "type": "integer" } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(new() { Session = "a;b", Depth = 2 });
        wire.Requests[0].Headers.GetValues("Cookie").Single().Split("; ").ShouldBe(["session=a%3Bb", "depth=2"], ignoreOrder: true);
        """);

    [Theory]
    [InlineData("header", """{ "$ref": "#/components/schemas/Filter" }""")]
    [InlineData("query", """{ "type": "array", "items": { "$ref": "#/components/schemas/Filter" } }""")]
    public void Bind_ParameterThatCannotCarryItsValue_IsReported(string place, string schema)
    {
        var run = new GeneratorDriverFixture(Parameters($$"""{ "name": "filter", "in": "{{place}}", "schema": {{schema}} }""")).Run();

        run.Diagnostics.Single().GetMessage().ShouldBe("'tiny.openapi.json': the parameter filter of GET /things is sent as the text that is given");
    }

    private static string Parameters(string parameters) => MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", "parameters": [ {{parameters}} ], {{MiniSpec.Empty}} } }
        """, Filter);
}
