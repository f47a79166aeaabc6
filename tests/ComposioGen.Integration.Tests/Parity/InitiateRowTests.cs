using System.Text.Json.Nodes;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests rows B of docs/parity.md: creating a connection.</summary>
public sealed class InitiateRowTests : ServerTest
{
    private const string Empty = """{"items":[],"total_pages":0,"current_page":1,"total_items":0,"next_cursor":null}""";

    [Fact]
    [Trait("row", "B1")]
    [Trait("row", "B4")]
    public async Task InitiateAsync_Minimal_ListsActiveAccountsFirstAndSendsNoNull()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.ConnectedAccounts.InitiateAsync(User, authConfig);
        var (check, create) = (Server.Requests.First(), Server.Requests.Last);
        Server.RequestCount.ShouldBe(2);
        check.ToString().ShouldBe("GET /api/v3.1/connected_accounts");
        check.Query.ShouldBe(
            [new("user_ids", User), new("auth_config_ids", authConfig), new("statuses", "ACTIVE")], ignoreOrder: true);
        create.ToString().ShouldBe("POST /api/v3.1/connected_accounts");
        create.Body.ShouldBeJson(JsonNode.Parse($$$"""{"auth_config":{"id":"{{{authConfig}}}"},"connection":{"user_id":"user_123"}}"""));
    }

    [Fact]
    [Trait("row", "B3")]
    public async Task InitiateAsync_SecondAccountAllowed_WarnsOnce()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.AddAccount(User, authConfig);
        var log = new Warnings();
        var options = Options();
        options.LoggerFactory = log;
        using var client = new ComposioClient(options);
        await client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { AllowMultiple = true });
        log.Texts.ShouldHaveSingleItem().ShouldContain(authConfig);
        Server.Requests.Select(request => request.Method).ShouldBe(["GET", "POST"]);
    }

    [Fact]
    [Trait("row", "B5")]
    [Trait("row", "B6")]
    public async Task InitiateAsync_CallbackAliasAndState_AreSent()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { CallbackUrl = "https://a/b", Alias = "work" });
        Server.Requests.Last.Body!["connection"].ShouldBeJson(JsonNode.Parse("""
            {"callback_url":"https://a/b","user_id":"user_123","alias":"work","state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE",
              "access_token":"xoxb-existing-slack-token","refresh_token":"xoxr-existing-refresh-token","expires_in":3600,"scope":"chat:write,channels:read"} } }
            """));
    }

    [Theory]
    [Trait("row", "B7")]
    [InlineData("""{"id":"ca_1","status":"ACTIVE","redirect_url":"https://top","connectionData":{"authScheme":"OAUTH2","val":{"status":"INITIATED","redirectUrl":"https://inner"}}}""", "INITIATED", "https://inner")]
    [InlineData("""{"id":"ca_1","status":"ACTIVE","redirect_url":"https://top","connectionData":{"authScheme":"OAUTH2","val":{"status":"INITIATED","redirectUrl":7}}}""", "INITIATED", null)]
    [InlineData("""{"id":"ca_1","connectionData":{"authScheme":"API_KEY","val":{"status":"ACTIVE"}}}""", "ACTIVE", null)]
    [Trait("row", "D1")]
    [InlineData("""{"id":"ca_1","redirect_url":"https://top"}""", "INITIATED", null)]
    public async Task InitiateAsync_InnerStatusAndRedirect_AreReturned(string answer, string status, string? redirectUrl)
    {
        var connection = await StartAsync(answer);
        connection.Id.ShouldBe("ca_1");
        connection.Status.Value.ShouldBe(status);
        connection.RedirectUrl.ShouldBe(redirectUrl);
    }

    [Fact]
    [Trait("row", "B8")]
    public async Task InitiateAsync_UnknownSchemeAndStatus_ReturnsThem()
    {
        var connection = await StartAsync("""{"id":"ca_1","connectionData":{"authScheme":"ODD_SCHEME","val":{"status":"ODD","redirectUrl":"https://x"}}}""");
        connection.Status.Value.ShouldBe("ODD");
        connection.RedirectUrl.ShouldBe("https://x");
    }

    [Fact]
    [Trait("row", "B12")]
    [Trait("row", "I13")]
    public async Task InitiateAsync_DeprecationNotice_IsLoggedOnce()
    {
        var log = new Warnings();
        var options = Options();
        options.LoggerFactory = log;
        using var client = new ComposioClient(options);
        Server.Faults.Enqueue(
            Fault.Header("Deprecation", "@1776988800").On("POST").Times(2),
            Fault.Header("Sunset", "Fri, 03 Jul 2026 00:00:00 GMT").On("GET", "/toolkits"));
        var authConfig = Server.AddAuthConfig("sendgrid", "API_KEY");
        foreach (var user in new[] { "u1", "u2", "u3" })
        {
            await client.ConnectedAccounts.InitiateAsync(user, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" }));
        }

        log.Texts.ShouldHaveSingleItem().ShouldContain("@1776988800");
        await client.Toolkits.ListAsync();
        await client.Toolkits.ListAsync();
        log.Texts.Count.ShouldBe(2);
        log.Texts[1].ShouldContain("03 Jul 2026");
    }

    [Fact]
    [Trait("row", "B13")]
    public async Task InitiateAsync_Cancelled_Throws()
    {
        Server.Faults.Enqueue(Fault.Hang().On("POST"));
        using var cancellation = new CancellationTokenSource();
        var call = Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens(), cancellationToken: cancellation.Token);
        await Server.Requests.WaitForAsync(2);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
    }

    private static async Task<ConnectionRequest> StartAsync(string answer)
    {
        using var api = new MockApi(Empty, answer);
        return await api.Client.ConnectedAccounts.InitiateAsync(User, "ac_1");
    }
}
