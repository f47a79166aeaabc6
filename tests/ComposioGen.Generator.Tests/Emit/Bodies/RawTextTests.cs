using System.Globalization;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

/// <summary>Tests the raw texts of parameters: what is percent-encoded, and what is a delimiter.</summary>
public sealed class RawTextTests
{
    private const string Strings = "\"schema\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }";
    private const string Enums = "\"schema\": { \"type\": \"array\", \"items\": { \"type\": \"string\", \"enum\": [ \"a b\", \"c\" ] } }";
    private const string Text = "\"schema\": { \"type\": \"string\" }";

    [Theory]
    [InlineData("", "[\"a\", \"b\"]", "/a,b")]
    [InlineData("\"style\": \"simple\", \"explode\": true,", "[\"a\", \"b\"]", "/a,b")]
    [InlineData("\"style\": \"label\",", "[\"a\", \"b\"]", "/.a,b")]
    [InlineData("\"style\": \"label\", \"explode\": true,", "[\"a\", \"b\"]", "/.a.b")]
    [InlineData("\"style\": \"matrix\",", "[\"a\", \"b\"]", "/;ids=a,b")]
    [InlineData("\"style\": \"matrix\", \"explode\": true,", "[\"a\", \"b\"]", "/;ids=a;ids=b")]
    [InlineData("", "[\"a,b\", \"c d\", \"e&f\", \"g/h\", \"50%\", \"é\", \"i;j\"]", "/a%2Cb,c%20d,e%26f,g%2Fh,50%25,%C3%A9,i%3Bj")]
    [InlineData("\"style\": \"matrix\", \"explode\": true,", "[\"a;ids=b\"]", "/;ids=a%3Bids%3Db")]
    [InlineData("", "[]", null)]
    [InlineData("", "[\"a\", \"\"]", null)]
    [InlineData("", "[\"..\"]", null)]
    [InlineData("\"style\": \"label\", \"explode\": true,", "[\".\"]", null)]
    public Task GetAsync_ListInPath_EncodesItemsOnly(string style, string value, string? sent) => Path("ids", style + Strings, value, sent);

    [Theory]
    [InlineData("", "[FindThingsIds.AB, FindThingsIds.C]", "/a%20b,c")]
    [InlineData("\"style\": \"label\", \"explode\": true,", "[FindThingsIds.AB, FindThingsIds.C]", "/.a%20b.c")]
    [InlineData("", "[default]", null)]
    public async Task GetAsync_ListOfEnumsInPath_EncodesItemsOnly(string style, string value, string? sent)
    {
        var sdk = GeneratedSdk.Of(PathDocument("ids", style + Enums));
        var type = sdk.Sources.Keys.Single(name => name.EndsWith("Id.g.cs", StringComparison.Ordinal))[..^5];
        await CallPath(sdk, value.Replace("FindThingsIds", type, StringComparison.Ordinal), sent);
    }

    [Theory]
    [InlineData("id", "", "a,b c/d%é", "/a%2Cb%20c%2Fd%25%C3%A9")]
    [InlineData("id", "\"style\": \"matrix\",", "a;b", "/;id=a%3Bb")]
    [InlineData("my id/é", "\"style\": \"matrix\",", "x", "/;my%20id%2F%C3%A9=x")]
    [InlineData("a;b=c", "\"style\": \"matrix\",", "x", "/;a%3Bb%3Dc=x")]
    [InlineData("id", "\"style\": \"label\",", ".", null)]
    [InlineData("id", "", "..", null)]
    [InlineData("id", "", ".", null)]
    [InlineData("id", "", "", null)]
    [InlineData("id", "", "%2e%2e", "/%252e%252e")]
    public Task GetAsync_TextInPath_StaysOneSegment(string name, string style, string value, string? sent) => Path(name, style + Text, $"\"{value}\"", sent);

    [Fact]
    public Task GetAsync_DotsBesideParameter_Throw() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/x/.{a}{b}/y": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [
          { "name": "a", "in": "path", "required": true, {{Text}} }, { "name": "b", "in": "path", "required": true, {{Text}} } ] } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await Should.ThrowAsync<ArgumentException>(async () => await client.Things.FindAsync(".", "b"));
        await client.Things.FindAsync("...", "b");
        wire.Sent.ShouldBe(["GET /x/....b/y"]);
        """);

    [Theory]
    [InlineData("\"style\": \"form\",", "[\"a,b\", \"c d\"]", "?ids=a%2Cb&ids=c%20d")]
    [InlineData("\"explode\": false,", "[\"a\", \"b&c=d\"]", "?ids=a%2Cb%26c%3Dd")]
    [InlineData("\"style\": \"spaceDelimited\", \"explode\": false,", "[\"a\", \"b+c\"]", "?ids=a%20b%2Bc")]
    [InlineData("\"style\": \"pipeDelimited\", \"explode\": false,", "[\"a\", \"b/é%\"]", "?ids=a%7Cb%2F%C3%A9%25")]
    [InlineData("\"style\": \"deepObject\",", "[\"a\", \"b\"]", "?ids%5B0%5D=a&ids%5B1%5D=b")]
    [InlineData("\"explode\": false,", "[]", "")]
    [InlineData("", "[]", "")]
    [InlineData("\"explode\": false,", "[\"a,b\"]", null)]
    [InlineData("\"style\": \"pipeDelimited\",", "[\"a|b\"]", null)]
    [InlineData("\"style\": \"spaceDelimited\",", "[\"a b\"]", null)]
    public Task GetAsync_ListInQuery_IsNeverAmbiguous(string style, string value, string? sent) => Query("ids", style + Strings, value, sent);

    [Theory]
    [InlineData("\"explode\": false,", "[\"a\", \"b c\"]", "?ids=a%2Cb%20c")]
    [InlineData("\"explode\": false,", "[\"a,b\"]", null)]
    [InlineData("\"explode\": false,", "\"a,b\"", "?ids=a%2Cb")]
    [InlineData("\"explode\": false,", "\"\"", "?ids=")]
    [InlineData("", "[\"a,b\", \"c\"]", "?ids=a%2Cb&ids=c")]
    public Task GetAsync_UnionWithListInQuery_IsNeverAmbiguous(string style, string value, string? sent) =>
        Query("ids", style + "\"schema\": { \"oneOf\": [ { \"type\": \"string\" }, { \"type\": \"array\", \"items\": { \"type\": \"string\" } } ] }", value, sent);

    [Theory]
    [InlineData("\"style\": \"deepObject\",", "?o%5Ba%5D=1%2C2%20%26%2F%25%C3%A9&o%5Bb%5D=")]
    [InlineData("", "?a=1%2C2%20%26%2F%25%C3%A9&b=")]
    [InlineData("\"explode\": false,", null)]
    public Task GetAsync_ObjectInQuery_IsNeverAmbiguous(string style, string? sent) =>
        Query("o", style + "\"schema\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" }, \"b\": { \"type\": \"string\" } } }", "new() { A = \"1,2 &/%é\", B = \"\" }", sent);

    /// <summary>Tests a filter that is a value or a range, such as the creation time.</summary>
    [Theory]
    [InlineData("\"style\": \"deepObject\",", "5", "?f=5")]
    [InlineData("\"style\": \"deepObject\",", "new FindFValue { Gt = 1, Lt = 2 }", "?f%5Bgt%5D=1&f%5Blt%5D=2")]
    [InlineData("\"style\": \"deepObject\",", "FindF.Null", "")]
    [InlineData("\"style\": \"deepObject\",", "default", "")]
    [InlineData("", "new FindFValue { Gt = 1 }", "?gt=1")]
    [InlineData("\"explode\": false,", "new FindFValue { Gt = 1, Lt = 2 }", "?f=gt%2C1%2Clt%2C2")]
    [InlineData("", "5", "?f=5")]
    public Task GetAsync_UnionWithObjectInQuery_UsesDocumentedStyle(string style, string value, string sent) => Query(
        "f",
        style + "\"schema\": { \"anyOf\": [ { \"type\": \"integer\" }, { \"type\": \"object\", \"properties\": { \"gt\": { \"type\": \"integer\" }, \"lt\": { \"type\": \"integer\" } } } ] }",
        value,
        sent);

    [Fact]
    public Task GetAsync_UnionWithListOfObjectsInQuery_IsFlattened() => GeneratedSdk.Of(QueryDocument("""
        { "name": "f", "in": "query", "style": "deepObject", "schema": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" } } } } ] } }
        """)).CallAsync("""
        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(new() { F = "x" });
        await client.Things.FindAsync(new() { F = new FindFItem[] { new() { A = "1" }, new() { A = "2" } } });
        wire.Sent.Select(Uri.UnescapeDataString).ShouldBe(["GET /things?f=x", "GET /things?f[0][a]=1&f[1][a]=2"]);
        """);

    [Theory]
    [InlineData("header", "[\"a\", \"b c\"]", "a,b c")]
    [InlineData("header", "[\"a,b\"]", null)]
    [InlineData("header", "[\"é\"]", null)]
    [InlineData("header", "[]", "")]
    [InlineData("cookie", "[\"a\", \"b;c\"]", "X-Ids=a%2Cb%3Bc")]
    [InlineData("cookie", "[\"a,b\"]", null)]
    [InlineData("cookie", "[]", "")]
    public async Task GetAsync_ListInHeaderOrCookie_IsNeverAmbiguous(string place, string value, string? sent) => await GeneratedSdk.Of(QueryDocument($$"""
        { "name": "X-Ids", "in": "{{place}}", "explode": false, {{Strings}} }
        """)).CallAsync($$"""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        var call = async () => await client.Things.FindAsync(new() { XIds = {{value}} });
        {{(sent is null
            ? "await Should.ThrowAsync<ArgumentException>(call); wire.Sent.ShouldBeEmpty();"
            : $"await call(); (wire.Requests[0].Headers.NonValidated.TryGetValues(\"{(place == "cookie" ? "Cookie" : "X-Ids")}\", out var values) ? values.ToString() : \"\").ShouldBe(\"{sent}\");")}}
        """);

    [Theory]
    [InlineData("""{ "name": "q", "in": "query", "allowReserved": true, "schema": { "type": "string" } }""", "the parameter q of GET /things is sent with reserved characters percent-encoded")]
    [InlineData("""{ "name": "q", "in": "cookie", "schema": { "type": "array", "items": { "type": "string" } } }""", "the parameter q of GET /things is sent as one value with commas")]
    [InlineData("""{ "name": "q", "in": "header", "schema": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "string" } } ] } }""", "the parameter q of GET /things is sent as one value with commas")]
    [InlineData("""{ "name": "q", "in": "query", "explode": false, "schema": { "type": "object", "properties": { "a": { "type": "array", "items": { "type": "string" } } } } }""", "the parameter q of GET /things is sent with the JSON of its nested values")]
    [InlineData("""{ "name": "q", "in": "query", "style": "deepObject", "schema": {} }""", "the parameter q of GET /things is sent as the given text")]
    [InlineData("""{ "name": "q r", "in": "header", "schema": { "type": "string" } }""", "the header q r is not sent; its name is invalid, or the client determines its value")]
    [InlineData("""{ "name": "content-length", "in": "header", "schema": { "type": "integer" } }""", "the header content-length is not sent; its name is invalid, or the client determines its value")]
    public void Bind_ParameterThatIsSentDifferently_IsReported(string parameter, string message) =>
        new GeneratorDriverFixture(QueryDocument(parameter)).Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).ShouldBe([$"'tiny.openapi.json': {message}"]);

    [Theory]
    [InlineData("", "")]
    [InlineData("\"requestBody\": { \"required\": true, \"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } } },", "\"b\", ")]
    public Task SendAsync_HeadersOfContentAndClient_AreSent(string body, string argument) => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "put": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, {{body}} "parameters": [
          { "name": "Content-Language", "in": "header", {{Text}} }, { "name": "Content-MD5", "in": "header", {{Text}} }, { "name": "Last-Modified", "in": "header", {{Text}} },
          { "name": "User-Agent", "in": "header", {{Text}} }, { "name": "Cookie", "in": "header", {{Text}} }, { "name": "c", "in": "cookie", {{Text}} }, { "name": "d e", "in": "cookie", {{Text}} },
          { "name": "Accept", "in": "header", {{Text}} }, { "name": "Content-Type", "in": "header", {{Text}} }, { "name": "Authorization", "in": "header", {{Text}} } ] } }
        """)).CallAsync($$"""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync({{argument}}new() { ContentLanguage = "de", ContentMd5 = "m", LastModified = "l", UserAgent = "me", Cookie = "a=b", C = "1;2", DE = "3" });
        wire.Sent.ShouldBe(["PUT /things{{(argument.Length > 0 ? " \\\"b\\\"" : " ")}}"]);
        var content = wire.Requests[0].Content!.Headers.NonValidated;
        (content["Content-Language"].ToString(), content["Content-MD5"].ToString(), content["Last-Modified"].ToString()).ShouldBe(("de", "m", "l"));
        wire.Requests[0].Headers.NonValidated["User-Agent"].ToString().ShouldBe("me");
        wire.Requests[0].Headers.NonValidated["Cookie"].ToString().Split("; ").ShouldBe(["a=b", "c=1%3B2", "d%20e=3"], ignoreOrder: true);
        """);

    private static Task Path(string name, string parameter, string value, string? sent) => CallPath(GeneratedSdk.Of(PathDocument(name, parameter)), value, sent);

    private static string PathDocument(string name, string parameter) => MiniSpec.Paths($$"""
        "/things/{{{name}}}": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [ { "name": "{{name}}", "in": "path", "required": true, {{parameter}} } ] } }
        """);

    private static Task CallPath(GeneratedSdk sdk, string value, string? sent) => Call(sdk, value, sent is null ? null : "/things" + sent);

    private static Task Query(string name, string parameter, string value, string? sent) => Call(
        GeneratedSdk.Of(QueryDocument($$"""{ "name": "{{name}}", "in": "query", {{parameter}} }""")),
        $"new() {{ {char.ToUpperInvariant(name[0])}{name[1..]} = {value} }}",
        sent is null ? null : "/things" + sent);

    private static string QueryDocument(string parameters) => MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [ {{parameters}} ] } }
        """);

    // The request must not be sent when nothing is expected.
    private static Task Call(GeneratedSdk sdk, string argument, string? sent) => sdk.CallAsync($$"""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        var call = async () => await client.Things.FindAsync({{argument}});
        {{(sent is null ? "await Should.ThrowAsync<ArgumentException>(call); wire.Sent.ShouldBeEmpty();" : $"await call(); wire.Sent.ShouldBe([\"GET {sent}\"]);")}}
        """);
}
