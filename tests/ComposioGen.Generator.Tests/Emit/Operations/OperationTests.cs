using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Operations;

public sealed class OperationTests
{
    private const string Thing = """
        "Thing": { "type": "object", "properties": { "id": { "type": "string" } } },
        "Kind": { "type": "string", "enum": ["small", "large"] }
        """;

    private static readonly string Parameters = MiniSpec.Paths($$"""
        "/v1/things/{id}/parts/{kind}/{number}": {
          "parameters": [
            { "name": "id", "in": "path", "required": true, "description": "The thing.", "schema": { "type": "string" } },
            { "name": "kind", "in": "path", "required": true, "schema": { "$ref": "#/components/schemas/Kind" } },
            { "name": "number", "in": "path", "required": true, "schema": { "type": "integer" } } ],
          "get": { {{MiniSpec.Things}}, "summary": "Finds parts.", "description": "Finds parts of a thing.", "parameters": [
            { "name": "comma", "in": "query", "style": "form", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "repeated", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "spaces", "in": "query", "style": "spaceDelimited", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "pipes", "in": "query", "style": "pipeDelimited", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "kinds", "in": "query", "explode": false, "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Kind" } } },
            { "name": "kind", "in": "query", "schema": { "$ref": "#/components/schemas/Kind" } },
            { "name": "limit", "in": "query", "schema": { "type": "integer" } },
            { "name": "ratio", "in": "query", "schema": { "type": "number" } },
            { "name": "all", "in": "query", "schema": { "type": "boolean" } },
            { "name": "since", "in": "query", "schema": { "type": "string", "format": "date-time" } },
            { "name": "either", "in": "query", "schema": { "oneOf": [ { "type": "string" }, { "type": "boolean" } ] } },
            { "name": "old", "in": "query", "deprecated": true, "required": true, "schema": { "type": "string" } },
            { "name": "X-Trace", "in": "header", "schema": { "type": "string" } },
            { "name": "X-Depth", "in": "header", "schema": { "type": "integer" } },
            { "name": "x-api-key", "in": "header", "schema": { "type": "string" } },
            { "name": "session", "in": "cookie", "schema": { "type": "string" } } ],
            {{MiniSpec.Returns("Thing")}} } }
        """, Thing);

    private static readonly string RequiredQuery = MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "deprecated": true, "parameters": [
          { "name": "q", "in": "query", "required": true, "description": "What to look for.", "schema": { "type": "string" } } ], {{MiniSpec.Returns("Thing")}} } }
        """, Thing);

    private static readonly string Paging = MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "summary": "Lists things.", "parameters": [
          { "name": "cursor", "in": "query", "schema": { "type": "string" } },
          { "name": "limit", "in": "query", "schema": { "type": "integer" } } ], {{MiniSpec.Returns("Page")}} } }
        """, Thing + """
        , "Page": { "type": "object", "required": ["items"], "properties": {
          "items": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
          "next_cursor": { "type": "string", "nullable": true } } }
        """);

    private static readonly string Bodies = MiniSpec.Paths($$"""
        "/things": {
          "post": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing", required: false)}}, {{MiniSpec.Empty}} },
          "put": { {{MiniSpec.Things}}, "parameters": [
            { "name": "dry_run", "in": "query", "schema": { "type": "boolean" } },
            { "name": "reason", "in": "query", "required": true, "schema": { "type": "string" } } ], {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Returns("Thing")}} } },
        "/things/{id}": { "patch": { {{MiniSpec.Things}}, {{MiniSpec.Id}}, {{MiniSpec.Takes("Thing", required: false)}}, {{MiniSpec.Returns("Thing")}} } },
        "/things/names": {
          "post": { {{MiniSpec.Things}}, "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } } },
            "responses": { "200": { "description": "Counts.", "content": { "application/json": { "schema": { "type": "object", "additionalProperties": { "type": "integer" } } } } } } },
          "get": { {{MiniSpec.Things}}, "responses": { "200": { "description": "Names.", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } } } } } },
        "/things/count": { "get": { {{MiniSpec.Things}}, "responses": { "200": { "description": "How many.", "content": { "application/json": { "schema": { "type": "integer" } } } } } } }
        """, Thing);

    [Fact]
    public void Emit_QueryValueSentAsText_HasNoOwnType()
    {
        var run = new GeneratorDriverFixture(MiniSpec.Paths($$"""
            "/things": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "parameters": [
              { "name": "filter", "in": "query", "schema": { "type": "array", "items": { "type": "object", "properties": { "size": { "enum": ["small", "large"] } } } } },
              { "name": "kind", "in": "query", "schema": { "enum": ["one", "two"] } } ] } }
            """)).Run();

        var files = run.Result.GeneratedSources.Select(source => source.HintName).ToList();
        files.ShouldNotContain(file => file.Contains("Filter") || file.Contains("Size"));
        files.ShouldContain(file => file.Contains("Kind"));
    }

    [Fact]
    public void Emit_PathQueryAndHeaderParameters_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Parameters).Text("ThingsClient", "GetPartByNumberRequest"));

    [Fact]
    public void Emit_RequiredQueryAndDeprecatedOperation_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(RequiredQuery).Text("ThingsClient", "ListThingsRequest"));

    [Fact]
    public void Emit_Paging_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Paging).Text("ThingsClient"));

    [Fact]
    public void Emit_OptionalBodiesAndEmptyResponses_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Bodies).Text("ThingsClient"));

    [Fact]
    public void Emit_RootClient_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Paging).Sources["ComposioClient.g.cs"]);

    [Fact]
    public void Emit_BodyBeforeParameters_KeepsOrder()
    {
        const string Parameters = "\"parameters\": [ { \"name\": \"q\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } }, { \"name\": \"n\", \"in\": \"query\", \"schema\": { \"type\": \"integer\" } } ]";
        var first = GeneratedSdk.Of(MiniSpec.Paths($$"""
            "/things": { "put": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing")}}, {{Parameters}}, {{MiniSpec.Empty}} } }
            """, Thing));
        var last = GeneratedSdk.Of(MiniSpec.Paths($$"""
            "/things": { "put": { {{MiniSpec.Things}}, {{Parameters}}, {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Empty}} } }
            """, Thing));

        first.Sources.ShouldBe(last.Sources);
    }

    [Fact]
    public Task SendAsync_Parameters_AreSent() => GeneratedSdk.Of(Parameters).CallAsync("""
        var wire = new Wire("{\"id\":\"a\"}", "{}");
        using var client = new ComposioClient(Transport(wire));
        var answer = await client.Things.GetPartByNumberAsync("a/b c", Kind.Small, 7, new()
        {
            Comma = ["a", "b"], Repeated = ["a", "b"], Spaces = ["a", "b"], Pipes = ["a", "b"], Kinds = [Kind.Small, "odd"],
            Kind = Kind.Large, Limit = 5, Ratio = 0.5, All = true, Since = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Either = false,
            XTrace = "t", XDepth = 3,
        });
        answer.Id.ShouldBe("a");
        var sent = wire.Sent[0];
        sent.ShouldStartWith("GET /v1/things/a%2Fb%20c/parts/small/7?");
        var query = sent.Substring(sent.IndexOf('?') + 1).Split('&').Select(Uri.UnescapeDataString).ToList();
        query.ShouldBe(["comma=a,b", "repeated=a", "repeated=b", "spaces=a b", "pipes=a|b", "kinds=small,odd", "kind=large", "limit=5", "ratio=0.5", "all=true", query[10], "either=false"]);
        query[10].ShouldStartWith("since=2026-01-02T03:04:05");
        wire.Requests[0].Headers.GetValues("X-Trace").ShouldBe(["t"]);
        wire.Requests[0].Headers.GetValues("X-Depth").ShouldBe(["3"]);

        await client.Things.GetPartByNumberAsync("a", Kind.Small, 7);
        wire.Sent[1].ShouldBe("GET /v1/things/a/parts/small/7");
        Should.Throw<ArgumentException>(() => client.Things.GetPartByNumberAsync("", Kind.Small, 7)).ParamName.ShouldBe("id");
        wire.Sent.Count.ShouldBe(2);
        """);

    [Fact]
    public Task ListAllAsync_SeveralPages_FollowsCursor() => GeneratedSdk.Of(Paging).CallAsync("""
        var wire = new Wire("{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next_cursor\":\"n\"}", "{\"items\":[{\"id\":\"c\"}],\"next_cursor\":null}");
        using var client = new ComposioClient(Transport(wire));
        var ids = new List<string?>();
        await foreach (var thing in client.Things.ListAllAsync(new() { Limit = 2 }))
        {
            ids.Add(thing.Id);
        }

        ids.ShouldBe(["a", "b", "c"]);
        wire.Sent.ShouldBe(["GET /things?limit=2", "GET /things?cursor=n&limit=2"]);
        """);

    [Fact]
    public Task SendAsync_Bodies_AreSent() => GeneratedSdk.Of(Bodies).CallAsync("""
        var wire = new Wire("", "", "{}", "{\"id\":\"a\"}", "{\"x\":1}", "[\"n\"]", "3");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.CreateAsync();
        await client.Things.CreateAsync(new() { Id = "a" });
        await client.Things.ReplaceThingsAsync(new() { Id = "a" }, new() { Reason = "r", DryRun = false });
        (await client.Things.UpdateAsync("x", new() { Id = "b" })).Id.ShouldBe("a");
        (await client.Things.NamesAsync(["n"]))["x"].ShouldBe(1);
        (await client.Things.GetNamesAsync()).ShouldBe(["n"]);
        (await client.Things.GetCountAsync()).ShouldBe(3);
        wire.Sent.ShouldBe([
            "POST /things", "POST /things {\"id\":\"a\"}", "PUT /things?dry_run=false&reason=r {\"id\":\"a\"}", "PATCH /things/x {\"id\":\"b\"}",
            "POST /things/names [\"n\"]", "GET /things/names", "GET /things/count"]);
        Should.Throw<ArgumentNullException>(() => client.Things.ReplaceThingsAsync(null!, new() { Reason = "r" })).ParamName.ShouldBe("request");
        Should.Throw<ArgumentNullException>(() => client.Things.ReplaceThingsAsync(new(), null!)).ParamName.ShouldBe("query");
        """);

    [Fact]
    public Task SendAsync_ValuesInPathsAndHeaders_UseJsonSpelling() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a/{on}/{at}": { "get": { "x-csharp-name": "Find", {{MiniSpec.Things}}, "parameters": [
          { "name": "on", "in": "path", "required": true, "schema": { "type": "boolean" } },
          { "name": "at", "in": "path", "required": true, "schema": { "type": "string", "format": "date-time" } },
          { "name": "X-On", "in": "header", "schema": { "type": "boolean" } },
          { "name": "X-At", "in": "header", "schema": { "type": "string", "format": "date-time" } },
          { "name": "X-Tags", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } } ], {{MiniSpec.Empty}} } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        await client.Things.FindAsync(true, at, new() { XOn = false, XAt = at, XTags = ["a", "b"] });
        Uri.UnescapeDataString(wire.Sent[0]).ShouldStartWith("GET /a/true/2026-01-02T03:04:05");
        wire.Requests[0].Headers.GetValues("X-On").ShouldBe(["false"]);
        wire.Requests[0].Headers.GetValues("X-At").Single().ShouldStartWith("2026-01-02T03:04:05");
        string.Join(",", wire.Requests[0].Headers.GetValues("X-Tags")).ShouldBe("a,b");
        """);

    [Theory]
    [InlineData("\"next_cursor\": { \"type\": \"string\", \"nullable\": true }", "\"next_cursor\": { \"type\": \"string\", \"nullable\": true }", true)]
    [InlineData("\"items\": { \"type\": \"array\"", "\"items\": { \"readOnly\": true, \"type\": \"array\"", false)]
    [InlineData("\"items\": { \"type\": \"array\", \"items\": {", "\"items\": { \"type\": \"array\", \"items\": { \"nullable\": true,", false)]
    public void Emit_PageThatIsAlsoSent_Compiles(string part, string replacement, bool isPaged)
    {
        var document = MiniSpec.Paths($$"""
            "/things": {
              "get": { {{MiniSpec.Things}}, "parameters": [ { "name": "cursor", "in": "query", "schema": { "type": "string" } } ], {{MiniSpec.Returns("Page")}} },
              "post": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Page")}}, {{MiniSpec.Empty}} } }
            """, """
            "Page": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "type": "integer" } }, "next_cursor": { "type": "string", "nullable": true } } }
            """).Replace(part, replacement, StringComparison.Ordinal);

        GeneratedSdk.Of(document).Sources["ThingsClient.g.cs"].Contains("ListAllAsync", StringComparison.Ordinal).ShouldBe(isPaged);
    }

    [Fact]
    public void Emit_PagingWithRequiredQuery_Compiles() => GeneratedSdk.Of(Paging
        .Replace("\"name\": \"cursor\", \"in\": \"query\"", "\"name\": \"cursor\", \"in\": \"query\", \"required\": true", StringComparison.Ordinal)
        .Replace("\"name\": \"limit\", \"in\": \"query\"", "\"name\": \"limit\", \"in\": \"query\", \"required\": true", StringComparison.Ordinal)).Sources.ShouldNotBeEmpty();
}
