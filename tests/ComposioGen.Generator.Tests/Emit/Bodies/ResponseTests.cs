using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

public sealed class ResponseTests
{
    private const string Thing = """
        "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Other": { "type": "object", "properties": { "name": { "type": "string" } } }
        """;

    [Fact]
    public Task GetAsync_DefaultResponseOnly_IsReturned() => GeneratedSdk.Of(Responses("""
        "default": { "description": "any", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }
        """)).CallAsync("""
        var wire = new Wire("{\"id\":\"a\"}");
        using var client = new ComposioClient(Transport(wire));
        Thing answer = await client.Things.FindAsync();
        answer.Id.ShouldBe("a");
        """);

    [Fact]
    public Task GetAsync_ResponseWithoutBody_ReturnsNull() => GeneratedSdk.Of(Responses("""
        "202": { "description": "later" }, "201": { "description": "made", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }, "204": { "description": "none" }
        """)).CallAsync("""
        var wire = new Wire("{\"id\":\"a\"}", "");
        using var client = new ComposioClient(Transport(wire));
        (await client.Things.FindAsync())!.Id.ShouldBe("a");
        (await client.Things.FindAsync()).ShouldBeNull();
        """);

    [Theory]
    [InlineData("\"201\": { \"description\": \"made\", \"content\": { \"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/Thing\" } } } }", false)]
    [InlineData("\"202\": { \"description\": \"later\", \"content\": { \"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/Other\" } } } }", true)]
    public void Bind_AdditionalResponse_IsReportedWhenDifferent(string further, bool isReported)
    {
        var run = new GeneratorDriverFixture(Responses("\"200\": { \"description\": \"ok\", \"content\": { \"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/Thing\" } } } }, " + further)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(isReported ? ["CMPG016"] : []);
    }

    [Fact]
    public Task HeadAsync_DocumentedBody_IsNotRead() => GeneratedSdk.Of(Responses("""
        "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }
        """).Replace("\"get\":", "\"head\":", StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync();
        wire.Sent.ShouldBe(["HEAD /things"]);
        """);

    [Fact]
    public Task GetAsync_SeveralMediaTypesOfBytes_AreAccepted() => GeneratedSdk.Of(Responses("""
        "200": { "description": "ok", "content": { "image/png": {}, "application/pdf": {}, "video/*": {} } }
        """)).CallAsync("""
        var wire = new Wire("bytes");
        using var client = new ComposioClient(Transport(wire));
        using System.IO.Stream answer = await client.Things.FindAsync();
        wire.Requests[0].Headers.Accept.ToString().ShouldBe("application/pdf, image/png, video/*");
        """);

    [Fact]
    public void Bind_XmlBody_IsReportedAndRemainsText()
    {
        var run = new GeneratorDriverFixture(MiniSpec.Paths($$"""
            "/things": { "put": { {{MiniSpec.Things}}, "x-csharp-name": "Send", "requestBody": { "required": true, "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
              "responses": { "200": { "description": "ok", "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } }
            """, Thing)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.GetMessage()).ShouldBe(
        [
            "'tiny.openapi.json': the request body (application/xml) of PUT /things has no typed form and remains text",
            "'tiny.openapi.json': the response (application/xml) of PUT /things has no typed form and remains text",
        ], ignoreOrder: true);
        run.Result.GeneratedSources.Single(source => source.HintName == "ThingsClient.g.cs").SourceText.ToString().ShouldContain("public virtual Task<string> SendAsync(string request,");
    }

    private static string Responses(string responses) => MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", "responses": { {{responses}} } } }
        """, Thing);
}
