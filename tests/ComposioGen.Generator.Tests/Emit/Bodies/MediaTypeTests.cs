using System.Globalization;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

/// <summary>Tests the choice between the media types of a body, and malformed ones.</summary>
public sealed class MediaTypeTests
{
    private const string Name = "{ \"schema\": { \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } } }";
    private const string File = "{ \"schema\": { \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" }, \"file\": { \"type\": \"string\", \"format\": \"binary\" } } } }";
    private const string Bytes = "{ \"schema\": { \"type\": \"string\", \"format\": \"binary\" } }";

    [Theory]
    [InlineData("\"application/json\": " + Name + ", \"multipart/form-data\": " + File, "the request body (multipart/form-data) of POST /things is not sent, because application/json is preferred")]
    [InlineData("\"multipart/form-data\": " + File + ", \"application/x-www-form-urlencoded\": " + Name, "the request body (multipart/form-data) of POST /things is not sent, because application/x-www-form-urlencoded is preferred")]
    [InlineData("\"image/png\": " + Bytes + ", \"application/json\": " + Name + ", \"image/gif\": " + Bytes + ", \"text/csv\": { \"schema\": { \"type\": \"string\" } }", "the request body (image/png, image/gif) of POST /things is not sent, because application/json is preferred")]
    [InlineData("\"application/json\": " + Name + ", \"application/vnd.a+json\": " + Name + ", \"multipart/form-data\": " + Name, null)]
    [InlineData("\"application/json\": " + Name + ", \"text/plain\": {}", null)]
    [InlineData("\"application/json\": " + Name + ", \"application/pdf\": {}", "the request body (application/pdf) of POST /things is not sent, because application/json is preferred")]
    [InlineData("\"application/pdf\": {}, \"application/json\": {}", "the request body (application/pdf) of POST /things is not sent, because application/json is preferred")]
    [InlineData("\"application/json\": " + Name + ", \"application/xml\": {}, \"application/vnd.a+json\": {}", null)]
    [InlineData("\"image/png\": {}, \"image/gif\": " + Bytes, "the request body of POST /things is sent as image/gif, not as image/png")]
    [InlineData("\"json\": " + Bytes, "the request body (json) of POST /things is sent as application/octet-stream")]
    [InlineData("\"application/é\": " + Bytes, "the request body (application/é) of POST /things is sent as application/octet-stream")]
    [InlineData("\"application/vnd.é+json\": " + Name, "the request body (application/vnd.é+json) of POST /things is sent as application/json")]
    [InlineData("\"application/json; a=é\": " + Name, "the request body (application/json; a=é) of POST /things is sent as application/json")]
    [InlineData("\"text/a b\": { \"schema\": { \"type\": \"string\" } }", "the request body (text/a b) of POST /things is sent as text/plain")]
    public void Bind_RequestMediaTypesThatAreNotSent_AreReported(string content, string? message) => Messages(Document(content, "\"204\": { \"description\": \"Done.\" }"))
        .ShouldBe(message is null ? [] : [$"'tiny.openapi.json': {message}"]);

    [Theory]
    [InlineData("\"application/json\": " + Name + ", \"image/png\": " + Bytes, "the response (image/png) of POST /things is not requested, because application/json is preferred")]
    [InlineData("\"application/json\": " + Name + ", \"application/pdf\": {}", "the response (application/pdf) of POST /things is not requested, because application/json is preferred")]
    [InlineData("\"application/pdf\": {}, \"image/png\": {}", null)]
    [InlineData("\"application/json\": " + Name + ", \"text/json\": " + Name, null)]
    [InlineData("\"image/jpeg\": " + Bytes + ", \"image/png\": { \"schema\": { \"type\": \"string\", \"description\": \"A picture.\", \"format\": \"binary\" } }", null)]
    public void Bind_ResponseMediaTypesThatAreNotRequested_AreReported(string content, string? message) =>
        Messages(Document("\"application/json\": " + Name, $"\"200\": {{ \"description\": \"ok\", \"content\": {{ {content} }} }}")).ShouldBe(message is null ? [] : [$"'tiny.openapi.json': {message}"]);

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/vnd.file+json", "application/vnd.file+json")]
    [InlineData("*/*", "application/octet-stream")]
    [InlineData("file", "application/octet-stream")]
    public Task SendAsync_BytesInAnyMediaType_AreStreams(string mediaType, string sent) => GeneratedSdk.Of(
        Document($"\"{mediaType}\": {Bytes}", $"\"200\": {{ \"description\": \"ok\", \"content\": {{ \"{mediaType}\": {Bytes} }} }}"),
        allows: "CMPG016").CallAsync($$"""
        var wire = new Wire("abc");
        using var client = new ComposioClient(Transport(wire));
        using System.IO.Stream stream = await client.Things.SendAsync(new System.IO.MemoryStream("xyz"u8.ToArray()));
        new System.IO.StreamReader(stream).ReadToEnd().ShouldBe("abc");
        wire.Sent.ShouldBe(["POST /things xyz"]);
        wire.Requests[0].Content!.Headers.ContentType!.ToString().ShouldBe("{{sent}}");
        """);

    private static string Document(string content, string responses) => MiniSpec.Paths($$"""
        "/things": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Send", "requestBody": { "required": true, "content": { {{content}} } }, "responses": { {{responses}} } } }
        """);

    private static IEnumerable<string> Messages(string document)
    {
        var run = new GeneratorDriverFixture(document).Run();
        GeneratedSdk.ShouldCompile(run.Compilation);
        return run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
