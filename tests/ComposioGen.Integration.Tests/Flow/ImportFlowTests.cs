using Composio.Testing;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports of existing credentials.</summary>
public sealed class ImportFlowTests : ServerTest
{
    private protected override ComposioTestServerOptions ServerOptions =>
        new() { TimeProvider = Time, OAuthActivationDelay = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task WaitForConnectionAsync_OAuth2Tokens_WaitsUntilActive()
    {
        var connection = await Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens());
        connection.Status.ShouldBe(ConnectionStatus.Initializing);

        var account = await Time.DriveAsync(connection.WaitForConnectionAsync());

        account.Id.ShouldBe(connection.Id);
        account.Status.ShouldBe(ConnectionStatus.Active);
        account.State.ShouldBeOfType<ConnectionState.OAuth2>().Val.ShouldBeOfType<OAuth2Connection.Active>();
        connection.Status.ShouldBe(ConnectionStatus.Active);
        Time.Pauses.ShouldBe([1, 1.5, 2.25]);
        Server.Requests.Select(request => request.Method).ShouldBe(["GET", "POST", "GET", "GET", "GET", "GET"]);
    }

    [Fact]
    public async Task InitiateAsync_OAuth2Tokens_ArriveUnchangedAndAreReturnedMasked()
    {
        var connection = await Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens());
        var account = await Time.DriveAsync(connection.WaitForConnectionAsync());

        Server.CredentialsOf(connection.Id).ShouldBeJson(System.Text.Json.Nodes.JsonNode.Parse("""
            {"access_token":"xoxb-existing-slack-token","refresh_token":"xoxr-existing-refresh-token","expires_in":3600,"scope":"chat:write,channels:read"}
            """));
        var active = (OAuth2Connection.Active)((ConnectionState.OAuth2)account.State).Val;
        active.AccessToken.ShouldBe("REDACTED");
        active.Scope.ToString().ShouldBe("chat:write,channels:read");
    }

    [Fact]
    public async Task InitiateAsync_ApiKeyWithSubdomain_IsActiveAtOnce()
    {
        var connection = await Client.ConnectedAccounts.InitiateAsync(
            User, Server.AddAuthConfig("posthog", "API_KEY"), AuthScheme.ApiKey(new() { ApiKey = "phx_existing", Subdomain = "eu" }));
        connection.Status.ShouldBe(ConnectionStatus.Active);
        connection.RedirectUrl.ShouldBeNull();
        connection.ExpiresAt.ShouldBeNull();
        (await connection.WaitForConnectionAsync()).Status.ShouldBe(ConnectionStatus.Active);
        Server.RequestCount.ShouldBe(3);
    }

    [Fact]
    public async Task InitiateAsync_AliasAndCallback_AreSent()
    {
        var connection = await Client.ConnectedAccounts.InitiateAsync(
            User, Server.AddAuthConfig("sendgrid", "API_KEY"), AuthScheme.ApiKey(new() { ApiKey = "sg-key" }), new() { Alias = "work" });
        Server.Account(connection.Id).Alias.ShouldBe("work");
        (await Client.ConnectedAccounts.GetAsync(connection.Id)).Alias.ShouldBe("work");
    }

    [Fact]
    public async Task InitiateAsync_MissingToolkitField_ThrowsWithItsName()
    {
        var error = await Should.ThrowAsync<ComposioBadRequestException>(Client.ConnectedAccounts.InitiateAsync(
            User, Server.AddAuthConfig("posthog", "API_KEY"), AuthScheme.ApiKey(new() { ApiKey = "phx_existing" })));
        error.Message.ShouldContain("subdomain");
        error.Message.ShouldNotContain("phx_existing");
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task InitiateAsync_TokensForManagedAuthConfig_ThrowsWithAdvice()
    {
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);
        var error = await Should.ThrowAsync<LegacyConnectedAccountsEndpointRetiredException>(Client.ConnectedAccounts.InitiateAsync(User, managed, Tokens()));
        error.Message.ShouldContain("LinkAsync");
        error.Message.ShouldNotContain("xoxb");
        Server.Accounts.ShouldBeEmpty();
    }
}
