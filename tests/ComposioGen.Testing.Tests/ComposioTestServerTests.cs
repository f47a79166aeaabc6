using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ComposioTestServerTests : ServerTest
{
    [Fact]
    public void StartAsync_Default_ListensOnLoopbackPort()
    {
        Server.BaseUrl.IsLoopback.ShouldBeTrue();
        Server.BaseUrl.Port.ShouldBeGreaterThan(0);
        Server.ApiKey.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task StartAsync_TwoServers_ShareNothing()
    {
        await using var other = await ComposioTestServer.StartAsync();

        Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        other.BaseUrl.ShouldNotBe(Server.BaseUrl);
        other.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reset_Server_ClearsEverything()
    {
        Server.AddToolkit("""{"slug":"mine"}""");
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.AddAccount("ann", authConfig);
        Server.Faults.Enqueue(Fault.Status(500));
        await Get("/toolkits");
        Server.Faults.Enqueue(Fault.Status(500));

        Server.Reset();

        Server.Accounts.ShouldBeEmpty();
        Server.RequestCount.ShouldBe(0);
        (await Get("/toolkits/mine")).Status.ShouldBe(404);
        (await Get($"/auth_configs/{authConfig}")).Status.ShouldBe(404);
        (await Get("/toolkits/slack")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task DisposeAsync_Twice_DoesNotThrow()
    {
        var server = await ComposioTestServer.StartAsync();

        await server.DisposeAsync();
        await Should.NotThrowAsync(async () => await server.DisposeAsync());
    }

    [Fact]
    public async Task SetStatus_Account_ChangesStatus()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), "INITIATED");

        Server.SetStatus(id, "EXPIRED", "Max auth failures reached");

        var account = await Get($"/connected_accounts/{id}");
        account["status"].ShouldBe("EXPIRED");
        account["status_reason"].ShouldBe("Max auth failures reached");
        Server.SetStatus(id, "ACTIVE");
        (await Get($"/connected_accounts/{id}"))["state.val.access_token"].ShouldBe("REDACTED");
    }

    [Fact]
    public void Snapshot_Account_DescribesIt()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var id = Server.AddAccount("ann", authConfig, alias: "work", shared: true);

        Server.Accounts.ShouldBe(
        [
            new AccountSnapshot
            {
                Id = id, UserId = "ann", AuthConfigId = authConfig, ToolkitSlug = "slack", Scheme = "OAUTH2", Status = "ACTIVE",
                Alias = "work", IsShared = true, CreatedAt = Clock.GetUtcNow(),
            },
        ]);
    }

    [Fact]
    public void Add_InvalidSeeds_Throw()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");

        Should.Throw<ArgumentException>(() => Server.AddAuthConfig("unheard_of", "OAUTH2"));
        Should.Throw<ArgumentException>(() => Server.AddAuthConfig("sendgrid", "OAUTH2"));
        Should.Throw<ArgumentException>(() => Server.AddAuthConfig("sendgrid", "API_KEY", composioManaged: true));
        Should.Throw<ArgumentException>(() => Server.AddAccount("ann", "ac_unknown"));
        Should.Throw<ArgumentException>(() => Server.AddAccount("ann", authConfig, "SLEEPY"));
        Should.Throw<ArgumentException>(() => Server.SetStatus("ca_unknown", "ACTIVE"));
        Should.Throw<InvalidOperationException>(() => Server.CompleteLink(Server.AddAccount("ann", authConfig)));
    }

    [Fact]
    public async Task StartAsync_OptionsOutOfRange_Throws()
    {
        await Should.ThrowAsync<ArgumentException>(ComposioTestServer.StartAsync(new() { ApiKey = " " }));
        await Should.ThrowAsync<ArgumentException>(ComposioTestServer.StartAsync(new() { RateLimit = -1 }));
        await Should.ThrowAsync<ArgumentException>(ComposioTestServer.StartAsync(new() { RequestLogCapacity = 0 }));
        await Should.ThrowAsync<ArgumentException>(ComposioTestServer.StartAsync(new() { OAuthActivationDelay = TimeSpan.FromSeconds(-1) }));
    }
}
