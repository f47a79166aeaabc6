using Composio.Testing;

namespace ComposioGen.Integration.Tests.Flow;

/// <summary>Tests user IDs with a comma, which cannot be listed because the API reads a filter as a list, but can be connected.</summary>
public sealed class CommaTests
{
    private const string UserId = "smith, john";

    [Fact]
    public async Task InitiateAsync_UserIdWithComma_ThrowsUnlessMultipleAccountsAllowed()
    {
        await using var server = await ComposioTestServer.StartAsync();
        using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
        var authConfig = server.AddAuthConfig("sendgrid", "API_KEY");

        var error = await Should.ThrowAsync<ArgumentException>(() => composio.ConnectedAccounts.InitiateAsync(UserId, authConfig, AuthScheme.ApiKey(new() { ApiKey = "key" })));

        error.ParamName.ShouldBe("userId");
        error.Message.ShouldContain("AllowMultiple");
        server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task InitiateAsync_UserIdWithCommaAndMultipleAllowed_Connects()
    {
        await using var server = await ComposioTestServer.StartAsync();
        using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
        var authConfig = server.AddAuthConfig("sendgrid", "API_KEY");

        var connection = await composio.ConnectedAccounts.InitiateAsync(UserId, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key-of-mine" }), new() { AllowMultiple = true });

        connection.Status.ShouldBe(ConnectionStatus.Active);
        server.Accounts.ShouldHaveSingleItem().UserId.ShouldBe(UserId);
    }

    [Fact]
    public async Task InitiateAsync_UserIdWithCommaAndLostResponse_OutcomeIsUnknown()
    {
        await using var server = await ComposioTestServer.StartAsync();
        using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
        var authConfig = server.AddAuthConfig("sendgrid", "API_KEY");
        server.Faults.Enqueue(Fault.DropAfterProcessing().On("POST", "/connected_accounts"));

        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(() => composio.ConnectedAccounts.InitiateAsync(UserId, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key-of-mine" }), new() { AllowMultiple = true }));

        error.AccountMayExist.ShouldBeTrue();
        server.Accounts.ShouldHaveSingleItem();
    }
}
