namespace ComposioGen.Integration.Tests;

/// <summary>Tests links: the user signs in while the application waits.</summary>
public sealed class LinkTests : ServerTest
{
    [Fact]
    public async Task LinkAsync_Completed_ReturnsActiveAccount()
    {
        var connection = await LinkAsync();
        connection.Status.ShouldBe(ConnectionStatus.Initiated);
        connection.RedirectUrl.ShouldNotBeNull();
        connection.ExpiresAt.ShouldBe(Time.GetUtcNow() + TimeSpan.FromMinutes(10));

        var account = await Time.DriveAsync(connection.WaitForConnectionAsync(), atPause: pause =>
        {
            connection.Status.ShouldBe(ConnectionStatus.Initiated);
            if (pause == 2)
            {
                Server.CompleteLink(connection.Id);
            }
        });

        account.Status.ShouldBe(ConnectionStatus.Active);
        connection.Status.ShouldBe(ConnectionStatus.Active);
        Time.Pauses.Count.ShouldBe(2);
    }

    [Fact]
    public async Task LinkAsync_Failed_ThrowsWithReason()
    {
        var connection = await LinkAsync();
        var error = await Should.ThrowAsync<ConnectionFailedException>(
            Time.DriveAsync(connection.WaitForConnectionAsync(), atPause: _ => Server.FailLink(connection.Id, "access_denied")));
        error.ConnectedAccountId.ShouldBe(connection.Id);
        error.Status.ShouldBe("FAILED");
        error.StatusReason.ShouldBe("access_denied");
        connection.Status.ShouldBe(ConnectionStatus.Failed);
    }

    [Fact]
    public async Task LinkAsync_NotOpened_ExpiresAfterTenMinutes()
    {
        var connection = await LinkAsync();
        var error = await Should.ThrowAsync<ConnectionFailedException>(
            Time.DriveAsync(connection.WaitForConnectionAsync(Timeout.InfiniteTimeSpan)));
        error.Status.ShouldBe("EXPIRED");
        connection.Status.ShouldBe(ConnectionStatus.Expired);
        Time.Elapsed.ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task LinkAsync_CallbackAliasAndSharing_AreSent()
    {
        var connection = await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), new()
        {
            CallbackUrl = "https://app/cb",
            Alias = "team",
            Experimental = new() { AccountType = AccountType.Shared, AclConfigForShared = new() { AllowAllUsers = false, AllowedUserIds = [], NotAllowedUserIds = ["z"] } },
        });

        Server.Account(connection.Id).IsShared.ShouldBeTrue();
        Server.Requests.Last.Body!["experimental"].ShouldBeJson(System.Text.Json.Nodes.JsonNode.Parse(
            """{"account_type":"SHARED","acl_config_for_shared":{"allow_all_users":false,"allowed_user_ids":[],"not_allowed_user_ids":["z"]}}"""));
    }

    [Fact]
    public async Task LinkAsync_ConnectionData_SendsSchemeMembers()
    {
        var options = new LinkOptions
        {
            ConnectionData = new()
            {
                AccessToken = "xoxb-existing-token",
                RefreshToken = null,
                ExpiresIn = 3600,
                Scope = new[] { "a", "b" },
                Username = "u",
                Password = "p-existing-password",
                ApiKey = "sg-existing-key",
                Subdomain = "acme",
                AuthedUser = new() { AccessToken = "xoxp-existing-token" },
            },
        };

        await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), options);

        Server.Requests.Last.Body!["connection_data"].ShouldBeJson(System.Text.Json.Nodes.JsonNode.Parse("""
            {"access_token":"xoxb-existing-token","refresh_token":null,"expires_in":3600,"scope":["a","b"],"username":"u","password":"p-existing-password",
            "api_key":"sg-existing-key","subdomain":"acme","authed_user":{"access_token":"xoxp-existing-token"}}
            """));
        options.ToString().ShouldNotContain("existing");
    }

    [Fact]
    public async Task LinkAsync_AccessListOnPrivateAccount_Throws() =>
        await Should.ThrowAsync<AclOnlyForSharedException>(Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), new()
        {
            Experimental = new() { AccountType = AccountType.Private, AclConfigForShared = new() { AllowAllUsers = true } },
        }));

    [Fact]
    public async Task LinkAsync_UnknownAuthConfig_ThrowsWithReason()
    {
        var error = await Should.ThrowAsync<ConnectionLinkFailedException>(Client.ConnectedAccounts.LinkAsync(User, "ac_missing"));
        error.InnerException.ShouldBeOfType<ComposioNotFoundException>();
    }

    private Task<ConnectionRequest> LinkAsync() => Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
}
