using Composio;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the code of the README unchanged.</summary>
public sealed class ContractTests : ServerTest
{
    // Replaces Console in the code of the README, so that the output is recorded without changing the code.
    private Transcript Console { get; } = new();

    [Fact]
    public async Task Contract_PublishedApi_CompilesAndRuns()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        using var http = new HttpClient(new NamedAuthConfigs(
            slack,
            Server.AddAuthConfig("sendgrid", "API_KEY"),
            Server.AddAuthConfig("github", "BEARER_TOKEN"),
            Server.AddAuthConfig("generic_basic", "BASIC"),
            Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true)));
        var options = Options();
        options.HttpClient = http;

        await RunAsync(options);

        var accounts = Server.Accounts;
        accounts.Select(account => (account.ToolkitSlug, account.Scheme, account.Status)).ShouldBe(
        [
            ("slack", "OAUTH2", "REVOKED"),
            ("sendgrid", "API_KEY", "ACTIVE"),
            ("github", "BEARER_TOKEN", "ACTIVE"),
            ("generic_basic", "BASIC", "ACTIVE"),
            ("slack", "OAUTH2", "INITIATED"),
        ]);
        accounts[0].Alias.ShouldBe("work");
        var lines = Console.Lines;
        lines.Count.ShouldBe(8);
        lines[0].ShouldBe($"Connected: {accounts[0].Id}");
        lines[1].ShouldBe($"Connected: {accounts[3].Id}");
        lines[2].ShouldStartWith(Server.BaseUrl.ToString());
        lines.GetRange(3, 4).ShouldBe(["slack ACTIVE", "sendgrid ACTIVE", "github ACTIVE", "generic_basic ACTIVE"], ignoreOrder: true);
        lines[7].ShouldBe("chat:write,channels:read");
    }

    private async Task RunAsync(ComposioClientOptions options)
    {
        using var composio = new ComposioClient(options);

        // OAuth2 tokens you already hold (needs a custom auth config with the client that issued them)
        ConnectionRequest connection = await composio.ConnectedAccounts.InitiateAsync(
            "user_123", "ac_your_auth_config",
            AuthScheme.OAuth2(new()
            {
                AccessToken = "xoxb-existing-slack-token",
                RefreshToken = "xoxr-existing-refresh-token",        // recommended
                ExpiresIn = 3600,                                    // number, string or null on the wire
                Scope = "chat:write,channels:read",                  // or new[] { "chat:write", "channels:read" }
            }));
        ConnectedAccount account = await connection.WaitForConnectionAsync();
        Console.WriteLine($"Connected: {account.Id}");

        // API key, bearer token, basic: active at once
        connection = await composio.ConnectedAccounts.InitiateAsync("user_123", "ac_x", AuthScheme.ApiKey(new() { ApiKey = "sg-key" }));
        connection = await composio.ConnectedAccounts.InitiateAsync("user_123", "ac_x", AuthScheme.BearerToken(new() { Token = "token" }));
        connection = await composio.ConnectedAccounts.InitiateAsync("user_123", "ac_x", AuthScheme.Basic(new() { Username = "u", Password = "p" }));
        Console.WriteLine($"Connected: {connection.Id}");

        // no credentials yet: send the user away, wait for them
        connection = await composio.ConnectedAccounts.LinkAsync("user_123", "ac_x", new() { CallbackUrl = "https://app/cb" });
        Console.WriteLine(connection.RedirectUrl);

        // the rest of the API, typed
        await foreach (ConnectedAccount a in composio.ConnectedAccounts.ListAllAsync(new() { UserIds = ["user_123"], Statuses = [ConnectionStatus.Active] }))
            Console.WriteLine($"{a.Toolkit.Slug} {a.Status}");
        if (account.State is ConnectionState.OAuth2 { Val: OAuth2Connection.Active active }) Console.WriteLine(active.Scope);
        await composio.ConnectedAccounts.UpdateAsync(account.Id, new() { Alias = "work" });
        await composio.ConnectedAccounts.RevokeAsync(account.Id);
    }
}
