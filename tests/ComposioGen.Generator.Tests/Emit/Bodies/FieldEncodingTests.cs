using System.Globalization;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

/// <summary>Tests <c>encoding</c>: what is sent for each field, and what is reported because it is not.</summary>
public sealed class FieldEncodingTests
{
    private const string Members = """
        "file": { "type": "string", "format": "binary" },
        "text": { "type": "string" },
        "count": { "type": "integer" },
        "words": { "type": "array", "items": { "type": "string" } },
        "meta": { "type": "object", "properties": { "a": { "type": "integer" } } },
        "rows": { "type": "array", "items": { "type": "object", "properties": { "b": { "type": "string" } } } },
        "grid": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } },
        "open": { "type": "object", "additionalProperties": { "type": "string" } },
        "either": { "oneOf": [ { "type": "string" }, { "type": "object", "properties": { "c": { "type": "string" } } } ] },
        "free": {}
        """;

    [Theory]
    [InlineData("meta", "application/xml", "application/json {\"a\":1}", "is sent as JSON, not as application/xml")]
    [InlineData("meta", "text/csv, application/xml", "application/json {\"a\":1}", "is sent as JSON, not as text/csv, application/xml")]
    [InlineData("meta", "application/json, application/xml", "application/json {\"a\":1}", null)]
    [InlineData("meta", "application/xml, application/vnd.x+json", "application/vnd.x+json {\"a\":1}", null)]
    [InlineData("meta", "application/json; charset=utf-8", "application/json; charset=utf-8 {\"a\":1}", null)]
    [InlineData("meta", "application/*+json", "application/json {\"a\":1}", null)]
    [InlineData("meta", "*/*", "application/json {\"a\":1}", null)]
    [InlineData("meta", "image/*", "application/json {\"a\":1}", "is sent as JSON, not as image/*")]
    [InlineData("rows", "text/csv", "application/json {\"b\":\"x\"}|application/json {\"b\":\"y\"}", "is sent as JSON, not as text/csv")]
    [InlineData("rows", "application/json", "application/json [{\"b\":\"x\"},{\"b\":\"y\"}]", null)]
    [InlineData("grid", "application/octet-stream", "application/json [1,2]", "is sent as JSON, not as application/octet-stream")]
    [InlineData("open", "application/xml", "application/json {\"k\":\"v\"}", "is sent as JSON, not as application/xml")]
    [InlineData("text", "application/xml", "application/xml t", null)]
    [InlineData("text", "text/csv, application/xml", "text/csv t", null)]
    [InlineData("text", "text/csv, text/plain", " t", null)]
    [InlineData("text", "text/*", " t", null)]
    [InlineData("text", "image/*", " t", "is sent as text, not as image/*")]
    [InlineData("text", "image/*, text/html", "text/html t", null)]
    [InlineData("text", "application/json", "application/json \"t\"", null)]
    [InlineData("text", "text/csv; header=present; charset=iso-8859-1", "text/csv; header=present; charset=utf-8 t", "is sent as UTF-8, not as iso-8859-1")]
    [InlineData("count", "text/x-number", "text/x-number 1", null)]
    [InlineData("words", "text/csv", "text/csv u|text/csv v", null)]
    [InlineData("either", "text/csv", "application/json {\"c\":\"z\"}", null)]
    [InlineData("free", "text/csv", "application/json {\"f\":1}", null)]
    [InlineData("file", "image/png", "image/png abc", null)]
    [InlineData("file", "image/png, image/jpeg", "application/octet-stream abc", null)]
    [InlineData("file", "image/*", "application/octet-stream abc", null)]
    [InlineData("file", "text/plain; charset=iso-8859-1", "text/plain; charset=iso-8859-1 abc", null)]
    public async Task PostAsync_MediaTypeOfPart_DescribesItsBytes(string field, string contentType, string sent, string? outcome)
    {
        var document = Document("multipart/form-data", $$""" "{{field}}": { "contentType": "{{contentType}}" } """);
        Messages(document).ShouldBe(outcome is null ? [] : [$"'tiny.openapi.json': the field {field} of the request body of POST /files {outcome}"]);
        await GeneratedSdk.Of(document, allows: "CMPG016").CallAsync($$""""
            var wire = new Wire("");
            using var client = new ComposioClient(Transport(wire));
            await client.Things.UploadAsync(new()
            {
                File = new("abc"u8.ToArray(), "a"), Text = "t", Count = 1, Words = ["u", "v"], Meta = new() { A = 1 }, Rows = [new() { B = "x" }, new() { B = "y" }], Grid = [[1, 2]],
                Open = new Dictionary<string, string> { ["k"] = "v" }, Either = new UploadRequestEitherValue { C = "z" }, Free = JsonDocument.Parse("""{"f":1}""").RootElement,
            });
            var boundary = wire.Requests[0].Content!.Headers.ContentType!.Parameters.Single().Value;
            string.Join("|", wire.Sent[0].Split("--" + boundary).Where(part => part.Contains("name=\"{{field}}\"")).Select(part =>
                (part.Split("\r\n").SingleOrDefault(line => line.StartsWith("Content-Type: ")) ?? "Content-Type: ")[14..] + " " + part.Split("\r\n\r\n")[1].TrimEnd())).ShouldBe({{Quoted(sent)}});
            """");
    }

    [Theory]
    [InlineData("meta", "application/json", "meta={\"a\":1}", null)]
    [InlineData("meta", "application/xml, application/json", "meta={\"a\":1}", null)]
    [InlineData("meta", "application/json, application/xml", "meta={\"a\":1}", null)]
    [InlineData("meta", "*/*", "meta[a]=1", null)]
    [InlineData("meta", "application/xml", "meta[a]=1", "is sent as JSON, not as application/xml")]
    [InlineData("text", "text/plain, application/json", "text=t", null)]
    [InlineData("text", "application/json", "text=\"t\"", null)]
    public async Task PostAsync_MediaTypeOfFormField_IsUsedOrReported(string field, string contentType, string sent, string? outcome)
    {
        var document = Document("application/x-www-form-urlencoded", $$""" "{{field}}": { "contentType": "{{contentType}}" } """);
        Messages(document).ShouldBe(outcome is null ? [] : [$"'tiny.openapi.json': the field {field} of the request body of POST /files {outcome.Replace("JSON", "separate fields", StringComparison.Ordinal)}"]);
        await GeneratedSdk.Of(document, allows: "CMPG016").CallAsync($$"""
            var wire = new Wire("");
            using var client = new ComposioClient(Transport(wire));
            await client.Things.UploadAsync(new() { Text = "t", Meta = new() { A = 1 } });
            wire.Sent[0].Split(' ')[2].Split('&').Select(Uri.UnescapeDataString).ShouldContain({{Quoted(sent)}});
            """);
    }

    [Theory]
    [InlineData("multipart/form-data", "\"text\": { \"headers\": { \"X-Trace\": { \"schema\": { \"type\": \"string\" } }, \"Content-Type\": {} } }", "the header X-Trace of the field text of the request body of POST /files is not sent")]
    [InlineData("application/x-www-form-urlencoded", "\"text\": { \"headers\": { \"X-Trace\": { \"schema\": { \"type\": \"string\" } } } }", null)]
    [InlineData("application/x-www-form-urlencoded", "\"text\": { \"allowReserved\": true }", "the field text of the request body of POST /files is sent with reserved characters percent-encoded")]
    [InlineData("application/x-www-form-urlencoded", "\"grid\": { \"style\": \"form\", \"explode\": false }", "the field grid of the request body of POST /files is sent with the JSON of its nested values")]
    [InlineData("application/x-www-form-urlencoded", "\"words\": { \"style\": \"form\", \"explode\": false, \"contentType\": \"application/xml\" }", null)]
    public void Bind_PartOfEncodingThatIsNotSent_IsReported(string mediaType, string encoding, string? message) =>
        Messages(Document(mediaType, encoding)).ShouldBe(message is null ? [] : [$"'tiny.openapi.json': {message}"]);

    [Theory]
    [InlineData("[\"a\", \"b\"]", "words=a%2Cb")]
    [InlineData("[\"a,b\", \"c\"]", null)]
    [InlineData("[]", "")]
    [InlineData("[\"\"]", "words=")]
    public Task PostAsync_JoinedValues_AreNeverAmbiguous(string value, string? sent) =>
        GeneratedSdk.Of(Document("application/x-www-form-urlencoded", "\"words\": { \"style\": \"form\", \"explode\": false }")).CallAsync($$"""
            var wire = new Wire("");
            using var client = new ComposioClient(Transport(wire));
            string? sent = {{(sent is null ? "null" : Quoted(sent))}};
            var call = client.Things.UploadAsync;
            if (sent is null)
            {
                (await Should.ThrowAsync<ArgumentException>(async () => await call(new() { Words = {{value}} }, default))).Message.ShouldContain("separator");
                wire.Sent.ShouldBeEmpty();
            }
            else
            {
                await call(new() { Words = {{value}} }, default);
                wire.Sent[0].ShouldBe("POST /files " + sent);
            }
            """);

    private static string Document(string mediaType, string encoding) => MiniSpec.Paths($$"""
        "/files": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Upload", {{MiniSpec.Empty}}, "requestBody": { "required": true, "content": {
          "{{mediaType}}": { "schema": { "type": "object", "properties": { {{(mediaType.StartsWith("multipart", StringComparison.Ordinal) ? Members : Members[(Members.IndexOf('\n', StringComparison.Ordinal) + 1)..])}} } }, "encoding": { {{encoding}} } } } } } }
        """);

    private static IEnumerable<string> Messages(string document) =>
        new GeneratorDriverFixture(document).Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

    private static string Quoted(string text) => Literal.String(text);
}
