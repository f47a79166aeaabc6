namespace ComposioGen.Integration.Tests;

/// <summary>A user who is connected already does not get a second account by accident.</summary>
public sealed class MultipleAccountsTests : ServerTest
{
    [Fact]
    public async Task A_second_account_is_refused_and_nothing_is_created()
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
    public async Task A_second_link_is_refused_too()
    {
        var (authConfig, _) = Connected();
        await Should.ThrowAsync<MultipleConnectedAccountsException>(Client.ConnectedAccounts.LinkAsync(User, authConfig));
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_account_is_made_when_it_is_allowed()
    {
        var (authConfig, _) = Connected();
        await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { AllowMultiple = true });
        await Client.ConnectedAccounts.LinkAsync(User, authConfig, new() { AllowMultiple = true });
        Server.Accounts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_account_that_is_not_active_is_no_obstacle()
    {
        var (authConfig, first) = Connected();
        Server.SetStatus(first, "EXPIRED");
        (await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens())).Id.ShouldNotBe(first);
    }

    [Fact]
    public async Task Another_user_is_no_obstacle()
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
