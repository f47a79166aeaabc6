namespace ComposioGen.Integration.Tests;

/// <summary>What can be done to an account that is there.</summary>
public sealed class AccountChangeTests : ServerTest
{
    [Fact]
    public async Task An_account_is_switched_off_and_on()
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
    public async Task A_deleted_account_is_found_no_more()
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
    public async Task Deleting_can_revoke_as_well()
    {
        var account = Slack();
        (await Client.ConnectedAccounts.DeleteAsync(account, new() { RevokeOnDelete = true })).RevokeJobId.ShouldNotBeNull();
        Server.Requests.Last.QueryValue("revoke_on_delete").ShouldBe("true");
        Server.Account(account).Status.ShouldBe("REVOKED");
    }

    [Fact]
    public async Task Revoking_says_what_was_revoked()
    {
        var account = Slack();
        var answer = await Client.ConnectedAccounts.RevokeAsync(account);
        answer.RevokedTokens.ShouldContain(RevokedToken.AccessToken);
        answer.ConnectedAccount.Id.ShouldBe(account);
        answer.ConnectedAccount.Status.ShouldBe(ConnectionStatus.Revoked);
        Server.Requests.Last.BodyText.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_toolkit_without_revocation_is_a_typed_error()
    {
        Server.AddToolkit("""{"slug":"acme","auth_config_details":[{"mode":"API_KEY"}]}""", supportsRevocation: false);
        var account = Server.AddAccount(User, Server.AddAuthConfig("acme", "API_KEY"));
        await Should.ThrowAsync<ConnectedAccountRevocationNotSupportedException>(Client.ConnectedAccounts.RevokeAsync(account));
    }

    [Fact]
    public async Task An_account_that_is_not_active_cannot_be_revoked_and_is_asked_for_once()
    {
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"), "INITIATED");
        await Should.ThrowAsync<ConnectedAccountNotRevokableException>(Client.ConnectedAccounts.RevokeAsync(account));
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_alias_is_set_kept_and_cleared()
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
    public async Task An_alias_that_is_taken_is_a_conflict_and_asked_for_once()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.AddAccount(User, authConfig, alias: "work");
        var second = Server.AddAccount(User, authConfig);
        await Should.ThrowAsync<ComposioConflictException>(Client.ConnectedAccounts.UpdateAsync(second, new() { Alias = "work" }));
        Server.RequestCount.ShouldBe(1);
    }

    private string Slack() => Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
}
