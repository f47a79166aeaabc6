using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

public sealed class FileBodyTests
{
    private static readonly string Multipart = MiniSpec.Paths($$"""
        "/files": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Upload", {{MiniSpec.Returns("Thing")}}, "requestBody": { "required": true, "content": {
          "multipart/form-data": { "schema": { "type": "object", "required": ["file", "purpose"], "properties": {
            "file": { "type": "string", "format": "binary" },
            "more": { "type": "array", "items": { "type": "string", "format": "binary" } },
            "purpose": { "type": "string" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "link": { "type": "object", "properties": { "create": { "type": "boolean" } } },
            "meta": { "type": "object", "properties": { "a": { "type": "integer" } } } } },
            "encoding": { "link": { "style": "deepObject", "explode": true } } } } } } }
        """, """
        "Thing": { "type": "object", "properties": { "id": { "type": "string" } } }
        """);

    private static readonly string Raw = MiniSpec.Paths($$"""
        "/raw": {
          "post": { {{MiniSpec.Things}}, "x-csharp-name": "SendRaw", "requestBody": { "required": true, "content": { "application/octet-stream": {} } },
            "responses": { "200": { "description": "ok", "content": { "image/png": { "schema": { "type": "string", "format": "binary" } } } } } },
          "put": { {{MiniSpec.Things}}, "x-csharp-name": "SendText", "requestBody": { "content": { "text/markdown": { "schema": { "type": "string" } } } },
            "responses": { "200": { "description": "ok", "content": { "text/html": { "schema": { "type": "string" } } } } } } }
        """);

    [Theory]
    [InlineData("{}", "", "UploadFile? Part ")]
    [InlineData("true", "", "UploadFile? Part ")]
    [InlineData("{ \"$ref\": \"#/components/schemas/None\" }", "CMPG004", "JsonElement? Part ")]
    [InlineData("{ \"$ref\": \"other.json#/Part\", \"description\": \"Elsewhere.\" }", "CMPG005", "JsonElement? Part ")]
    [InlineData("{ \"$ref\": \"#/components/schemas/Unknown\" }", "CMPG004", "JsonElement? Part ", "\"Unknown\": { \"$ref\": \"#/nowhere\" }")]
    [InlineData("{ \"allOf\": [ { \"$ref\": \"#/nowhere\" } ] }", "CMPG004", "JsonElement? Part ")]
    [InlineData("{ \"allOf\": [ { \"$ref\": \"#/nowhere\" }, { \"description\": \"A part.\" } ] }", "CMPG004", "JsonElement? Part ")]
    [InlineData("{ \"oneOf\": [ { \"$ref\": \"#/nowhere\" }, { \"type\": \"null\" } ] }", "CMPG004", "JsonElement? Part ")]
    [InlineData("{ \"type\": \"array\", \"items\": { \"$ref\": \"#/nowhere\" } }", "CMPG004", "JsonElement>? Part ")]
    [InlineData("5", "CMPG010", "JsonElement? Part ")]
    public void Bind_FieldOfUnknownContent_IsNoFile(string schema, string reported, string member, string components = "")
    {
        var run = new GeneratorDriverFixture(MiniSpec.Paths($$"""
            "/files": { "post": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "requestBody": { "$ref": "#/components/requestBodies/Form" } } }
            """, components, $$"""
            , "requestBodies": { "Form": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": {
              "file": { "type": "string", "format": "binary" }, "part": {{schema}} } } } } } }
            """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).Run();

        string.Join(' ', run.Diagnostics.Select(diagnostic => diagnostic.Id)).ShouldBe(reported);
        run.Result.GeneratedSources.SelectMany(source => source.SourceText.Lines).Select(line => line.ToString())
            .Single(line => line.Contains(" Part { get", StringComparison.Ordinal)).ShouldContain(member);
    }

    [Fact]
    public Task PostAsync_Multipart_SendsFilesAndFields() => GeneratedSdk.Of(Multipart).CallAsync("""
        var wire = new Wire("{\"id\":\"a\"}");
        using var client = new ComposioClient(Transport(wire));
        var answer = await client.Things.UploadAsync(new()
        {
            File = new(new System.IO.MemoryStream("abc"u8.ToArray()), "a \"b\".txt", "text/plain"),
            More = [new("x"u8.ToArray(), "x"), new("y"u8.ToArray(), "é.bin")],
            Purpose = "p", Tags = ["t", "u"], Link = new() { Create = true }, Meta = new() { A = 1 },
        });
        answer.Id.ShouldBe("a");
        wire.Requests[0].Content!.Headers.ContentType!.MediaType.ShouldBe("multipart/form-data");
        var parts = wire.Sent[0].Split("--" + wire.Requests[0].Content!.Headers.ContentType!.Parameters.Single().Value)
            .Select(part => part.Replace("\r\n", "|")).Where(part => part.Contains("form-data")).ToList();
        parts.ShouldContain(part => part.Contains("name=\"purpose\"") && part.EndsWith("||p|"));
        parts.Count(part => part.Contains("name=\"tags\"")).ShouldBe(2);
        parts.ShouldContain(part => part.Contains("name=\"link[create]\"") && part.EndsWith("||true|"));
        parts.ShouldContain(part => part.Contains("name=\"meta\"") && part.Contains("application/json") && part.EndsWith("||{\"a\":1}|"));
        parts.ShouldContain(part => part.Contains("name=\"file\"; filename=\"a %22b%22.txt\"") && part.Contains("text/plain") && part.EndsWith("||abc|"));
        parts.ShouldContain(part => part.Contains("name=\"more\"; filename=\"é.bin\"") && part.Contains("application/octet-stream") && part.EndsWith("||y|"));
        """);

    [Fact]
    public Task PostAsync_MediaTypesOfParts_AreSent() => GeneratedSdk.Of(Multipart.Replace(
        "\"encoding\": {",
        "\"encoding\": { \"file\": { \"contentType\": \"image/png\" }, \"more\": { \"contentType\": \"image/png, image/jpeg\" }, \"purpose\": { \"contentType\": \"text/csv\" },",
        StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("{}", "{}");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(new() { File = new("abc"u8.ToArray(), "a"), More = [new("x"u8.ToArray(), "x")], Purpose = "p" });
        await client.Things.UploadAsync(new() { File = new("abc"u8.ToArray(), "a", "image/gif"), Purpose = "p" });
        string TypeOf(int call, string name) => wire.Sent[call].Split("--").Single(part => part.Contains($"name=\"{name}\"")).Split("\r\n").Single(line => line.StartsWith("Content-Type: "))[14..];
        (TypeOf(0, "file"), TypeOf(0, "more"), TypeOf(0, "purpose")).ShouldBe(("image/png", "application/octet-stream", "text/csv"));
        TypeOf(1, "file").ShouldBe("image/gif");
        """);

    [Fact]
    public Task PostAsync_NullableFiles_AreOptional() => GeneratedSdk.Of(Multipart.Replace("\"format\": \"binary\"", "\"format\": \"binary\", \"nullable\": true", StringComparison.Ordinal)
        .Replace("\"more\": { ", "\"more\": { \"nullable\": true, ", StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("{}");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(new() { File = new("abc"u8.ToArray(), "a.txt"), More = null, Purpose = "p" });
        wire.Sent[0].ShouldContain("abc");
        wire.Sent[0].ShouldNotContain("more");
        """);

    [Theory]
    [InlineData("multipart/related")]
    [InlineData("multipart/mixed")]
    public Task PostAsync_OtherMultipart_SendsMembersAndFilesAsParts(string mediaType) => GeneratedSdk.Of(Multipart.Replace("multipart/form-data", mediaType, StringComparison.Ordinal)).CallAsync($$"""
        var wire = new Wire("{\"id\":\"a\"}");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(new() { File = new("abc"u8.ToArray(), "a.txt", "text/plain"), Purpose = "p", Meta = new() { A = 1 } });
        wire.Requests[0].Content!.Headers.ContentType!.MediaType.ShouldBe("{{mediaType}}");
        var parts = wire.Sent[0].Split("--" + wire.Requests[0].Content!.Headers.ContentType!.Parameters.Single().Value).Select(part => part.Replace("\r\n", "|")).ToList();
        parts.ShouldContain(part => part.Contains("attachment; name=\"meta\"") && part.Contains("application/json") && part.EndsWith("||{\"a\":1}|"));
        parts.ShouldContain(part => part.Contains("attachment; name=\"file\"; filename=\"a.txt\"") && part.EndsWith("||abc|"));
        """);

    [Theory]
    [InlineData("application/x-ndjson", "stream")]
    [InlineData("text/csv", "text")]
    [InlineData("application/xml", "text")]
    public void Bind_BodyWithMembersInUntypedMediaType_IsReportedForRequestAndResponse(string mediaType, string form)
    {
        var run = new GeneratorDriverFixture(MiniSpec.Both("""
            "Thing": { "type": "object", "properties": { "id": { "type": "string" } } }
            """).Replace("application/json", mediaType, StringComparison.Ordinal)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe([
            $"'tiny.openapi.json': the request body ({mediaType}) of POST /things has no typed form and remains {(form == "stream" ? "a stream" : form)}",
            $"'tiny.openapi.json': the response ({mediaType}) of POST /things has no typed form and remains {(form == "stream" ? "a stream" : form)}",
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("\"image/*\": {}", "the request body (image/*) of POST /raw is sent as application/octet-stream")]
    [InlineData("\"image/png\": {}, \"image/jpeg\": {}", "the request body of POST /raw is sent as image/jpeg, not as image/png")]
    [InlineData("\"application/octet-stream\": {}, \"image/jpeg\": {}", null)]
    [InlineData("\"*/*\": { \"schema\": { \"type\": \"string\", \"format\": \"binary\" } }", null)]
    [InlineData("\"text/*\": {}", null)]
    public void Bind_SeveralMediaTypesOfBytes_AreReported(string content, string? message)
    {
        var run = new GeneratorDriverFixture(Raw.Replace("\"application/octet-stream\": {}", content, StringComparison.Ordinal)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(message is null ? [] : [$"'tiny.openapi.json': {message}"]);
    }

    [Fact]
    public Task GetAsync_RangeOfMediaTypes_IsAccepted() => GeneratedSdk.Of(Raw.Replace("image/png", "image/*", StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("png");
        using var client = new ComposioClient(Transport(wire));
        using System.IO.Stream stream = await client.Things.SendRawAsync(new System.IO.MemoryStream("abc"u8.ToArray()));
        wire.Requests[0].Headers.Accept.ToString().ShouldBe("image/*");
        """);

    [Theory]
    [InlineData("\"properties\": { \"a\": { \"type\": \"object\", \"properties\": { \"f\": { \"type\": \"string\", \"format\": \"binary\" } } } }", "the file in the field a of the request body of POST /raw is sent as text")]
    [InlineData("\"properties\": { \"a\": { \"oneOf\": [ { \"type\": \"string\", \"format\": \"binary\" }, { \"type\": \"integer\" } ] } }", "the file in the field a of the request body of POST /raw is sent as text")]
    [InlineData("\"additionalProperties\": { \"type\": \"string\", \"format\": \"binary\" }", "the files of the request body of POST /raw are sent as text")]
    [InlineData("\"oneOf\": [ { \"type\": \"object\", \"required\": [\"f\"], \"properties\": { \"f\": { \"type\": \"string\", \"format\": \"binary\" } } }, { \"type\": \"object\", \"required\": [\"u\"], \"properties\": { \"u\": { \"type\": \"string\" } } } ]", "the files of the request body of POST /raw are sent as text")]
    [InlineData("\"properties\": { \"f\": { \"type\": \"string\", \"format\": \"binary\" } }, \"additionalProperties\": { \"type\": \"string\" }", "the additional fields of the request body of POST /raw are not sent")]
    [InlineData("\"properties\": { \"f\": { \"type\": \"string\", \"format\": \"binary\" }, \"g\": { \"type\": \"array\", \"items\": { \"type\": \"string\", \"format\": \"binary\" } } }", null)]
    public void Bind_FilesThatAreNotFields_AreReported(string schema, string? message)
    {
        var run = new GeneratorDriverFixture(Raw.Replace("\"application/octet-stream\": {}", $$"""
            "multipart/form-data": { "schema": { "type": "object", {{schema}} } }
            """, StringComparison.Ordinal)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(message is null ? [] : [$"'tiny.openapi.json': {message}"]);
    }

    [Theory]
    [InlineData("3.0.3", "\"oneOf\": [ { \"type\": \"string\", \"format\": \"binary\" }, { \"type\": \"array\", \"items\": { \"type\": \"string\", \"format\": \"binary\" } } ]", "", true)]
    [InlineData("3.0.3", "\"anyOf\": [ { \"type\": \"string\", \"format\": \"binary\" }, { \"allOf\": [ { \"type\": \"string\", \"format\": \"binary\" } ] } ]", "", false)]
    [InlineData("3.0.3", "\"description\": \"The picture.\"", "image/png, image/jpeg", false)]
    [InlineData("3.1.0", "\"description\": \"The picture.\"", "", false)]
    [InlineData("3.1.0", "\"type\": \"array\", \"items\": {}", "", true)]
    [InlineData("3.1.0", "\"anyOf\": [ { \"type\": \"string\", \"format\": \"binary\" }, { \"type\": \"null\" } ]", "", false)]
    public Task PostAsync_FieldOfFilesOnly_IsFile(string version, string schema, string mediaType, bool isList) => GeneratedSdk.Of(Upload(version, schema, mediaType)).CallAsync($$"""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(new() { File = {{(isList ? "[File]" : "File").Replace("File", "new(\"abc\"u8.ToArray(), \"a\")", StringComparison.Ordinal)}} });
        wire.Sent[0].ShouldContain("name=\"file\"; filename=\"a\"");
        """);

    [Theory]
    [InlineData("3.0.3", "", "")]
    [InlineData("3.0.3", "", "text/plain")]
    [InlineData("3.1.0", "", "application/json")]
    [InlineData("3.1.0", "\"type\": \"string\"", "")]
    public Task PostAsync_FieldThatMayBeText_IsNoFile(string version, string schema, string mediaType) => GeneratedSdk.Of(Upload(version, schema, mediaType)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.UploadAsync(Read<UploadRequest>("{\"file\":\"text\"}"));
        wire.Sent[0].ShouldNotContain("filename");
        """);

    private static string Upload(string version, string schema, string mediaType) => MiniSpec.Paths($$"""
        "/files": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Upload", {{MiniSpec.Empty}}, "requestBody": { "required": true, "content": { "multipart/form-data": {
          "schema": { "type": "object", "properties": { "file": { {{schema}} } } }, "encoding": { {{(mediaType.Length == 0 ? "" : $"\"file\": {{ \"contentType\": \"{mediaType}\" }}")}} } } } } } }
        """).Replace("\"3.0.3\"", $"\"{version}\"", StringComparison.Ordinal);

    [Fact]
    public void Emit_MultipartForm_HasOwnType() => Snapshot.Match(GeneratedSdk.Of(Multipart).Text("UploadRequest", "ThingsClient"));

    [Fact]
    public Task SendAsync_BytesAndText_AreSentUnchanged() => GeneratedSdk.Of(Raw).CallAsync("""
        var wire = new Wire("png", "<p>");
        using var client = new ComposioClient(Transport(wire));
        using System.IO.Stream stream = await client.Things.SendRawAsync(new System.IO.MemoryStream("abc"u8.ToArray()));
        new System.IO.StreamReader(stream).ReadToEnd().ShouldBe("png");
        string text = await client.Things.SendTextAsync("# T");
        text.ShouldBe("<p>");
        wire.Sent.ShouldBe(["POST /raw abc", "PUT /raw # T"]);
        wire.Requests[0].Content!.Headers.ContentType!.ToString().ShouldBe("application/octet-stream");
        wire.Requests[0].Headers.Accept.ToString().ShouldBe("image/png");
        wire.Requests[1].Content!.Headers.ContentType!.ToString().ShouldBe("text/markdown");
        wire.Requests[1].Headers.Accept.ToString().ShouldBe("text/html");
        """);
}
