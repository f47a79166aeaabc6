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
    public Task GetAsync_ListsOfNumbersAndBooleans_AreTyped() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things/{ids}": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "parameters": [
          { "name": "ids", "in": "path", "required": true, "schema": { "type": "array", "items": { "type": "integer" } } },
          { "name": "sizes", "in": "query", "schema": { "type": "array", "items": { "type": "number" } } },
          { "name": "flags", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "boolean" } } },
          { "name": "deep", "in": "query", "style": "deepObject", "schema": { "type": "array", "items": { "type": "integer", "format": "int32" } } },
          { "name": "X-Numbers", "in": "header", "schema": { "type": "array", "items": { "type": "integer", "format": "uint64" } } },
          { "name": "prices", "in": "cookie", "explode": false, "schema": { "type": "array", "items": { "type": "number", "format": "decimal" } } } ] } }
        """)).CallAsync("""
        var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = ("~", ",");
        System.Globalization.CultureInfo.CurrentCulture = culture;
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.GetAsync(
            new long[] { 1, -2 }, new() { Sizes = new[] { 1.5, -1e20 }, Flags = new[] { true, false }, Deep = new[] { 3 }, XNumbers = new[] { ulong.MaxValue, 0UL }, Prices = new[] { 0.10m, -1m } });
        wire.Sent[0].ShouldBe("GET /things/1,-2?sizes=1.5&sizes=-1E%2B20&flags=true%2Cfalse&deep%5B0%5D=3");
        wire.Requests[0].Headers.GetValues("X-Numbers").Single().ShouldBe("18446744073709551615,0");
        wire.Requests[0].Headers.GetValues("Cookie").Single().ShouldBe("prices=0.10%2C-1");
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
    public void Bind_ParameterThatCannotExpressItsValue_IsReported(string place, string schema)
    {
        var run = new GeneratorDriverFixture(Parameters($$"""{ "name": "filter", "in": "{{place}}", "schema": {{schema}} }""")).Run();

        run.Diagnostics.Single().GetMessage().ShouldBe("'tiny.openapi.json': the parameter filter of GET /things is sent as the given text");
    }

    [Fact]
    public Task GetAsync_FieldsInTheQueryOfThePath_AreSentOnce() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/search?text={text}&beta=true&page={page}&free={free}#second": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [
          { "name": "text", "in": "query", "required": true, "schema": { "type": "string" } }, { "name": "page", "in": "path", "required": true, "schema": { "type": "integer" } },
          { "name": "more", "in": "query", "schema": { "type": "string" } } ] } }
        """)).CallAsync("""
        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(2, new() { Text = "a b", Free = "f", More = "m" });
        await client.Things.FindAsync(2, new() { Text = "a" });
        wire.Sent.ShouldBe(["GET /search?beta=true&page=2&text=a%20b&more=m&free=f", "GET /search?beta=true&page=2&text=a"]);
        """);

    [Fact]
    public Task GetAsync_NamesThatDifferInSpellingOnly_AreSentSeparately() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/users/{userId}/items/{user_id}": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [
          { "name": "userId", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "user_id", "in": "path", "required": true, "schema": { "type": "string" } },
          { "name": "user_id", "in": "query", "schema": { "type": "string" } }, { "name": "userId", "in": "query", "schema": { "type": "string" } },
          { "name": "User-Id", "in": "header", "schema": { "type": "string" } }, { "name": "user_id", "in": "cookie", "schema": { "type": "string" } } ] } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        var request = new FindRequest();
        foreach (var property in typeof(FindRequest).GetProperties())
        {
            property.SetValue(request, property.Name);
        }

        await client.Things.FindAsync("1", "2", request);
        wire.Sent[0].ShouldStartWith("GET /users/1/items/2?");
        wire.Sent[0].ShouldContain("user_id=UserId");
        wire.Sent[0].ShouldContain("userId=UserIdCamelCase");
        wire.Requests[0].Headers.GetValues("User-Id").Single().ShouldStartWith("UserId");
        wire.Requests[0].Headers.GetValues("Cookie").Single().ShouldStartWith("user_id=UserId");
        typeof(FindRequest).GetProperties().Select(property => property.Name).Distinct().Count().ShouldBe(4);
        """);

    [Fact]
    public Task GetAsync_ValueUnionInHeaderOrCookie_IsSentOnlyWhereItHasAValue() => GeneratedSdk.Of(Parameters("""
        { "name": "X-Version", "in": "header", "schema": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] } },
        { "name": "X-Must", "in": "header", "required": true, "schema": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] } },
        { "name": "depth", "in": "cookie", "schema": { "oneOf": [ { "type": "boolean" }, { "type": "integer" } ] } },
        { "name": "X-Tags", "in": "header", "schema": { "type": "array", "items": { "type": "string", "enum": [ "a", "b" ] } } }
        """)).CallAsync("""
        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(new() { XMust = 1 });
        wire.Requests[0].Headers.Contains("X-Version").ShouldBeFalse();
        wire.Requests[0].Headers.Contains("Cookie").ShouldBeFalse();
        wire.Requests[0].Headers.GetValues("X-Must").Single().ShouldBe("1");
        await client.Things.FindAsync(new() { XMust = 1, XVersion = "v", Depth = true, XTags = ["a", "b"] });
        wire.Requests[1].Headers.GetValues("X-Version").Single().ShouldBe("v");
        wire.Requests[1].Headers.GetValues("Cookie").Single().ShouldBe("depth=true");
        string.Join(",", wire.Requests[1].Headers.GetValues("X-Tags")).Replace(" ", "").ShouldBe("a,b");
        """);

    private static string Parameters(string parameters) => MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", "parameters": [ {{parameters}} ], {{MiniSpec.Empty}} } }
        """, Filter);

    [Fact]
    public Task SendAsync_HeaderOfSecurityScheme_IsSecretParameter() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "parameters": [
          { "name": "x-partner", "in": "header", "required": true, "schema": { "type": "string" } }, { "name": "x-partner-api-key", "in": "header", "schema": { "type": "string" } }, { "name": "x-api-key", "in": "header", "required": true, "schema": { "type": "string" } } ] } }
        """, more: """
        , "securitySchemes": { "partner": { "type": "apiKey", "in": "header", "name": "X-Partner" }, "key": { "type": "apiKey", "in": "header", "name": "x-api-key" } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        var request = new ListThingsRequest { XPartner = "hidden" };
        request.ToString().ShouldNotContain("hidden");
        await client.Things.ListAsync(request);
        wire.Requests[0].Headers.GetValues("x-partner").ShouldBe(["hidden"]);
        await client.Things.ListAsync(new() { XPartner = "hidden", XPartnerApiKey = "second" });
        wire.Requests[1].Headers.GetValues("x-partner-api-key").ShouldBe(["second"]);
        """);

    [Fact]
    public Task GetAsync_StylesOfPathParameters_AreSent()
    {
        const string Ids = "\"schema\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }";
        return GeneratedSdk.Of(MiniSpec.Paths($$"""
            "/a/{plain}/{label}/{labels}/{matrix}/{list}{more}": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}}, "parameters": [
              { "name": "plain", "in": "path", "required": true, "style": "simple", {{Ids}} },
              { "name": "label", "in": "path", "required": true, "style": "label", "schema": { "type": "integer" } },
              { "name": "labels", "in": "path", "required": true, "style": "label", "explode": true, {{Ids}} },
              { "name": "matrix", "in": "path", "required": true, "style": "matrix", "schema": { "type": "string" } },
              { "name": "list", "in": "path", "required": true, "style": "matrix", {{Ids}} },
              { "name": "more", "in": "path", "required": true, "style": "matrix", "schema": { "type": "boolean" } } ] } }
            """)).CallAsync("""
            var wire = new Wire("");
            using var client = new ComposioClient(Transport(wire));
            await client.Things.FindAsync(["a", "b"], 5, ["a", "b"], "m", ["a", "b"], true);
            wire.Sent[0].ShouldBe("GET /a/a,b/.5/.a.b/;matrix=m/;list=a,b;more=true");
            """);
    }

    [Theory]
    [InlineData("", "ids=a&ids=b")]
    [InlineData("\"explode\": false,", "ids=a,b")]
    [InlineData("\"style\": \"pipeDelimited\",", "ids=a|b")]
    public Task GetAsync_UnionWithList_UsesDocumentedStyle(string style, string sent) => GeneratedSdk.Of(Parameters($$"""
        { "name": "ids", "in": "query", {{style}} "schema": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "string" } } ] } }
        """)).CallAsync($$"""
        var wire = new Wire("", "", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.FindAsync(new() { Ids = new[] { "a", "b" } });
        await client.Things.FindAsync(new() { Ids = "c" });
        await client.Things.FindAsync(new());
        wire.Sent.Select(Uri.UnescapeDataString).ShouldBe(["GET /things?{{sent}}", "GET /things?ids=c", "GET /things"]);
        """);
}
