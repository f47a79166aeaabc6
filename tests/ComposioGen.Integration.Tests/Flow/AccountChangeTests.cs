namespace ComposioGen.Integration.Tests;

/// <summary>Tests changes of existing accounts.</summary>
public sealed class AccountChangeTests : ServerTest
{
    [Fact]
    public async Task DisableAndEnableAsync_Account_SwitchesStatus()
    {
        var account = Slack();
        (await Client.ConnectedAccounts.DisableAsync(account)).Success.ShouldBeTrue();
        var off = await Client.ConnectedAccounts.GetAsync(account);
        off.Status.ShouldBe(ConnectionStatus.Inactive);
        off.IsDisabled.ShouldBeTrue();
        (await Client.ConnectedAccounts.EnableAsync(account)).Success.ShouldBeTrue();
        (await Client.ConnectedAccounts.GetAsync(account)).Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public async Task DeleteAsync_Account_IsNoLongerFound()
    {
        var account = Slack();
        var answer = await Client.ConnectedAccounts.DeleteAsync(account);
        answer.Success.ShouldBeTrue();
        answer.RevokeJobId.ShouldBeNull();
        Server.Account(account).IsDeleted.ShouldBeTrue();
        await Should.ThrowAsync<ConnectedAccountNotFoundException>(Client.ConnectedAccounts.GetAsync(account));
        await Should.ThrowAsync<ComposioNotFoundException>(Client.ConnectedAccounts.DeleteAsync(account));
    }

    [Fact]
    public async Task DeleteAsync_WithRevoke_RevokesToo()
    {
        var account = Slack();
        (await Client.ConnectedAccounts.DeleteAsync(account, new() { RevokeOnDelete = true })).RevokeJobId.ShouldNotBeNull();
        Server.Requests.Last.QueryValue("revoke_on_delete").ShouldBe("true");
        Server.Account(account).Status.ShouldBe("REVOKED");
    }

    [Fact]
    public async Task RevokeAsync_Account_ReturnsRevokedTokens()
    {
        var account = Slack();
        var answer = await Client.ConnectedAccounts.RevokeAsync(account);
        answer.RevokedTokens.ShouldContain(RevokedToken.AccessToken);
        answer.ConnectedAccount.Id.ShouldBe(account);
        answer.ConnectedAccount.Status.ShouldBe(ConnectionStatus.Revoked);
        Server.Requests.Last.BodyText.ShouldBeEmpty();
    }

    [Fact]
    public async Task RevokeAsync_ToolkitWithoutRevocation_Throws()
    {
        Server.AddToolkit("""{"slug":"acme","auth_config_details":[{"mode":"API_KEY"}]}""", supportsRevocation: false);
        var account = Server.AddAccount(User, Server.AddAuthConfig("acme", "API_KEY"));
        await Should.ThrowAsync<ConnectedAccountRevocationNotSupportedException>(Client.ConnectedAccounts.RevokeAsync(account));
    }

    [Fact]
    public async Task RevokeAsync_InactiveAccount_ThrowsAfterOneRequest()
    {
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"), "INITIATED");
        await Should.ThrowAsync<ConnectedAccountNotRevokableException>(Client.ConnectedAccounts.RevokeAsync(account));
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task UpdateAsync_Alias_IsSetKeptAndCleared()
    {
        var account = Slack();
        (await Client.ConnectedAccounts.UpdateAsync(account, new() { Alias = "work" })).Success.ShouldBeTrue();
        Server.Account(account).Alias.ShouldBe("work");

        await Client.ConnectedAccounts.UpdateAsync(account, new());
        Server.Account(account).Alias.ShouldBe("work");
        Server.Requests.Last.BodyText.ShouldBe("{}");

        await Client.ConnectedAccounts.UpdateAsync(account, new() { Alias = "" });
        Server.Account(account).Alias.ShouldBeNull();
    }

    [Fact]
    public async Task UpdateAsync_AliasInUse_ThrowsConflictAfterOneRequest()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.AddAccount(User, authConfig, alias: "work");
        var second = Server.AddAccount(User, authConfig);
        await Should.ThrowAsync<ComposioConflictException>(Client.ConnectedAccounts.UpdateAsync(second, new() { Alias = "work" }));
        Server.RequestCount.ShouldBe(1);
    }

    private string Slack() => Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
}
