namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that a connected user does not get a second account unintentionally.</summary>
public sealed class MultipleAccountsTests : ServerTest
{
    [Fact]
    public async Task InitiateAsync_SecondAccount_ThrowsAndCreatesNothing()
    {
        var (authConfig, first) = Connected();
        var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens()));
        error.UserId.ShouldBe(User);
        error.AuthConfigId.ShouldBe(authConfig);
        error.ConnectedAccountIds.ShouldBe([first]);
        error.Message.ShouldContain("AllowMultiple");
        Server.Requests.Select(request => request.Method).ShouldBe(["GET"]);
    }

    [Fact]
    public async Task LinkAsync_SecondAccount_Throws()
    {
        var (authConfig, _) = Connected();
        await Should.ThrowAsync<MultipleConnectedAccountsException>(Client.ConnectedAccounts.LinkAsync(User, authConfig));
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task InitiateAsync_SecondAccountAllowed_CreatesIt()
    {
        var (authConfig, _) = Connected();
        await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { AllowMultiple = true });
        await Client.ConnectedAccounts.LinkAsync(User, authConfig, new() { AllowMultiple = true });
        Server.Accounts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task InitiateAsync_InactiveAccountExists_Creates()
    {
        var (authConfig, first) = Connected();
        Server.SetStatus(first, "EXPIRED");
        (await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens())).Id.ShouldNotBe(first);
    }

    [Fact]
    public async Task InitiateAsync_AccountOfOtherUserExists_Creates()
    {
        var (authConfig, _) = Connected();
        await Client.ConnectedAccounts.InitiateAsync("user_456", authConfig, Tokens());
        Server.Accounts.Count.ShouldBe(2);
    }

    private (string AuthConfig, string Account) Connected()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        return (authConfig, Server.AddAccount(User, authConfig));
    }
}
