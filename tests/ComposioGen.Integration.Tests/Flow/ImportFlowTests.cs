using Composio.Testing;

namespace ComposioGen.Integration.Tests;

/// <summary>Credentials that an app already holds become connected accounts.</summary>
public sealed class ImportFlowTests : ServerTest
{
    private protected override ComposioTestServerOptions ServerOptions =>
        new() { TimeProvider = Time, OAuthActivationDelay = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task OAuth2_tokens_are_waited_for_until_the_account_is_active()
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
    public async Task OAuth2_tokens_arrive_whole_and_come_back_masked()
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
    public async Task An_API_key_with_a_subdomain_is_active_at_once()
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
    public async Task An_alias_and_a_callback_go_along()
    {
        var connection = await Client.ConnectedAccounts.InitiateAsync(
            User, Server.AddAuthConfig("sendgrid", "API_KEY"), AuthScheme.ApiKey(new() { ApiKey = "sg-key" }), new() { Alias = "work" });
        Server.Account(connection.Id).Alias.ShouldBe("work");
        (await Client.ConnectedAccounts.GetAsync(connection.Id)).Alias.ShouldBe("work");
    }

    [Fact]
    public async Task A_field_that_the_toolkit_needs_and_does_not_get_is_named()
    {
        var error = await Should.ThrowAsync<ComposioBadRequestException>(Client.ConnectedAccounts.InitiateAsync(
            User, Server.AddAuthConfig("posthog", "API_KEY"), AuthScheme.ApiKey(new() { ApiKey = "phx_existing" })));
        error.Message.ShouldContain("subdomain");
        error.Message.ShouldNotContain("phx_existing");
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tokens_for_a_managed_auth_config_are_refused_with_advice()
    {
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);
        var error = await Should.ThrowAsync<LegacyConnectedAccountsEndpointRetiredException>(Client.ConnectedAccounts.InitiateAsync(User, managed, Tokens()));
        error.Message.ShouldContain("LinkAsync");
        error.Message.ShouldNotContain("xoxb");
        Server.Accounts.ShouldBeEmpty();
    }
}
