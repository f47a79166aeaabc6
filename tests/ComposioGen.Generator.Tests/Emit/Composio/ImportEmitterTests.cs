using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Composio;

/// <summary>Tests importing many connections, and creating a state from names.</summary>
public sealed class ImportEmitterTests
{
    private static readonly string Document = ConnectionFlowTests.Document
        .Replace("""{ "name": "user_ids",""", """{ "name": "cursor", "in": "query", "schema": { "type": "string" } }, { "name": "user_ids",""", StringComparison.Ordinal)
        .Replace("""
            "properties": { "items":
            """, """
            "properties": { "next_cursor": { "type": "string", "nullable": true }, "items":
            """, StringComparison.Ordinal);

    [Fact]
    public void Emit_Import_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Document).Text("ConnectedAccountsClient.Imports", "ConnectionImport"));

    [Fact]
    public void Emit_WithoutPaging_HasNoImport() =>
        GeneratedSdk.Of(ConnectionFlowTests.Document).Sources.Keys.ShouldNotContain("ConnectionImport.g.cs");

    [Fact]
    public Task ImportAsync_Records_CreatesAccounts() => GeneratedSdk.Of(Document).CallAsync("""
        var wire = new Wire(
            "{\"items\":[{\"id\":\"ca_0\",\"user_id\":\"user_0\",\"status\":\"ACTIVE\"}]}",
            "{\"id\":\"ca_1\",\"connectionData\":{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"ACTIVE\"}}}");
        using var client = new ComposioClient(Transport(wire));
        var records = new[] { "user_0", "user_1" }.Select(user =>
            new ConnectionImport { UserId = user, AuthConfigId = "ac_1", State = AuthScheme.OAuth2(new() { AccessToken = "t" }), Alias = user == "user_1" ? "work" : null });
        records.First().ToString().ShouldBe("ConnectionImport { UserId = user_0, AuthConfigId = ac_1, Alias = null, State = *** }");

        var results = new List<ImportResult>();
        await foreach (var result in client.ConnectedAccounts.ImportAsync(Stream(records), new() { Concurrency = 1 }))
        {
            results.Add(result);
        }

        results[0].ShouldBeOfType<ImportResult.AlreadyConnected>().ConnectedAccountId.ShouldBe("ca_0");
        results[1].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldBe("ca_1");
        wire.Sent.ShouldBe([
            "GET /api/v3.1/connected_accounts?auth_config_ids=ac_1&order_by=created_at&order_direction=desc",
            "POST /api/v3.1/connected_accounts {\"auth_config\":{\"id\":\"ac_1\"},\"connection\":{\"user_id\":\"user_1\",\"state\":{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"ACTIVE\",\"access_token\":\"t\"}},\"alias\":\"work\"}}"]);

        static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items)
        {
            foreach (var item in items)
            {
                await Task.Yield();
                yield return item;
            }
        }
        """);

    [Fact]
    public Task FromFields_Names_CreatesState() => GeneratedSdk.Of(Document).CallAsync("""
        Write(AuthScheme.FromFields("OAUTH2", new() { { "access_token", "t" }, { "expires_in", 3600 }, { "subdomain", "s" }, { "x", true } }))
            .ShouldBe("{\"authScheme\":\"OAUTH2\",\"val\":{\"status\":\"ACTIVE\",\"access_token\":\"t\",\"expires_in\":3600,\"subdomain\":\"s\",\"x\":true}}");
        Write(AuthScheme.FromFields("OAUTH2", new() { { "access_token", "" } })).ShouldContain("\"status\":\"INITIALIZING\"");
        Write(AuthScheme.FromFields("OAUTH2", new() { { "access_token", "t" }, { "status", "LATER" } })).ShouldContain("\"status\":\"LATER\"");
        Write(AuthScheme.FromFields("NO_AUTH", new())).ShouldBe("{\"authScheme\":\"NO_AUTH\",\"val\":{\"status\":\"ACTIVE\"}}");

        var unknown = Should.Throw<ArgumentException>(() => AuthScheme.FromFields("OAUTH3", new()));
        unknown.Message.ShouldContain("NO_AUTH, OAUTH2");
        unknown.ParamName.ShouldBe("scheme");
        var wrong = Should.Throw<SchemeFieldException>(() => AuthScheme.FromFields("OAUTH2", new() { { "access_token", 12345 } }));
        wrong.Field.ShouldBe("access_token");
        wrong.Message.ShouldNotContain("12345");
        Should.Throw<SchemeFieldException>(() => AuthScheme.FromFields("OAUTH2", new() { { "region", true } })).Field.ShouldBe("region");
        """);
}
