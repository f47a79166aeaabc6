using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests rows F and G of docs/parity.md: reading and changing accounts.</summary>
public sealed class AccountRowTests : ServerTest
{
    [Fact]
    [Trait("row", "F1")]
    public async Task GetAsync_Id_ReturnsAccount()
    {
        var id = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"), alias: "work");
        var account = await Client.ConnectedAccounts.GetAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"GET /api/v3.1/connected_accounts/{id}");
        account.State.AuthScheme.ShouldBe(AuthSchemeType.OAuth2);
        account.AuthConfig.IsComposioManaged.ShouldBeFalse();
        account.Toolkit.Slug.ShouldBe("slack");
        account.Alias.ShouldBe("work");
    }

    [Fact]
    [Trait("row", "F10")]
    public async Task GetAsync_RequestedScopes_AreReturned()
    {
        var authConfig = Server.AddAuthConfig(
            "slack", "OAUTH2", credentials: new() { ["client_id"] = "i", ["client_secret"] = "s", ["scopes"] = "chat:write,channels:read", ["user_scopes"] = "identify" });
        var link = await Client.ConnectedAccounts.LinkAsync(User, authConfig);

        var account = await Client.ConnectedAccounts.GetAsync(link.Id);

        account.RequestedScopes.ShouldBe(["chat:write", "channels:read"]);
        account.RequestedUserScopes.ShouldBe(["identify"]);
        var key = Server.AddAccount(User, Server.AddAuthConfig("sendgrid", "API_KEY"));
        (await Client.ConnectedAccounts.GetAsync(key)).RequestedScopes.ShouldBeNull();
    }

    [Fact]
    public async Task ListAsync_Account_HasDeprecatedScheme()
    {
        Server.AddAccount(User, Server.AddAuthConfig("sendgrid", "API_KEY"));

        var account = (await Client.ConnectedAccounts.ListAsync()).Items.ShouldHaveSingleItem();

#pragma warning disable COMPOSIO0001 // The duplicate of state.authScheme, which older applications read.
        account.AuthScheme.ShouldBe(AuthSchemeType.ApiKey);
#pragma warning restore COMPOSIO0001
        account.State.AuthScheme.ShouldBe(AuthSchemeType.ApiKey);
    }

    [Fact]
    [Trait("row", "F5")]
    public async Task ListAsync_NoFilters_SendsNoQuery()
    {
        await Client.ConnectedAccounts.ListAsync();
        await Client.ConnectedAccounts.ListAsync(new());
        Server.Requests.ShouldAllBe(request => request.Query.Count == 0);
    }

    [Fact]
    [Trait("row", "F6")]
    public async Task ListAsync_ListFilters_AreJoinedByCommasAndEncoded()
    {
        using var api = new MockApi("""{"items":[],"total_pages":0,"current_page":1,"total_items":0}""");
        var page = await api.Client.ConnectedAccounts.ListAsync(new()
        {
            UserIds = ["a b", "c"],
            ToolkitSlugs = ["gmail", "slack"],
            Statuses = [ConnectionStatus.Active, ConnectionStatus.Revoked],
            AuthConfigIds = ["ac_1"],
            Limit = 5,
            Cursor = "c==",
            OrderBy = ConnectedAccountOrder.CreatedAt,
        });
        api.Sent.Single().Query.ShouldBe(
            [
                new("user_ids", "a b,c"), new("toolkit_slugs", "gmail,slack"), new("statuses", "ACTIVE,REVOKED"), new("auth_config_ids", "ac_1"),
                new("limit", "5"), new("cursor", "c=="), new("order_by", "created_at"),
            ],
            ignoreOrder: true);
        page.NextCursor.ShouldBeNull();
    }

    [Fact]
    [Trait("row", "F7")]
    [Trait("row", "F8")]
    public async Task ListAsync_KnownAndUnknownFilterValues_AreSentUnchanged()
    {
        using var api = new MockApi("""{"items":[],"total_pages":0,"current_page":1,"total_items":0}""");
        await api.Client.ConnectedAccounts.ListAsync(new() { AccountType = AccountTypeFilter.Shared, Statuses = ["LATER"] });
        api.Sent.Single().Query.ShouldBe([new("account_type", "SHARED"), new("statuses", "LATER")], ignoreOrder: true);
    }

    [Theory]
    [Trait("row", "F3")]
    [InlineData("PAUSED")]
    public async Task GetAsync_UnknownStatus_PreservesAccount(string status)
    {
        using var api = new MockApi($$$"""
            {"id":"ca_1","word_id":null,"alias":null,"toolkit":{"slug":"slack"},"auth_config":{"id":"ac_1","auth_scheme":"OAUTH2","is_composio_managed":false,"is_disabled":false},
             "status":"{{{status}}}","status_reason":null,"is_disabled":false,"state":{"authScheme":"ODD","val":{"status":"PAUSED","x":1} },"created_at":"a","updated_at":"b"}
            """);
        var account = await api.Client.ConnectedAccounts.GetAsync("ca_1");
        account.Status.Value.ShouldBe(status);
        account.State.ShouldBeOfType<ConnectionState.Unknown>().Json.GetProperty("val").GetProperty("x").GetInt32().ShouldBe(1);
    }

    [Fact]
    [Trait("row", "G1")]
    public async Task DeleteAsync_Account_SendsNoQueryAndNoBody()
    {
        var id = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        await Client.ConnectedAccounts.DeleteAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"DELETE /api/v3.1/connected_accounts/{id}");
        Server.Requests.Last.Query.ShouldBeEmpty();
        Server.Requests.Last.BodyText.ShouldBeEmpty();
    }

    [Fact]
    [Trait("row", "G2")]
    [Trait("row", "G3")]
    public async Task DisableAsync_Account_SendsPatchWithStatus()
    {
        var id = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        await Client.ConnectedAccounts.DisableAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"PATCH /api/v3.1/connected_accounts/{id}/status");
        Server.Requests.Last.BodyText.ShouldBe("""{"enabled":false}""");
        await Client.ConnectedAccounts.EnableAsync(id);
        Server.Requests.Last.BodyText.ShouldBe("""{"enabled":true}""");
        await Client.ConnectedAccounts.UpdateStatusAsync(id, new() { Enabled = true, AdditionalProperties = new() { { "reason", "why" } } });
        Server.Requests.Last.BodyText.ShouldBe("""{"enabled":true,"reason":"why"}""");
    }

    [Fact]
    [Trait("row", "G5")]
    public async Task RefreshAsync_Obsolete_NamesReplacementAndSendsRedirectInQuery()
    {
        var id = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
#pragma warning disable COMPOSIO0001 // The test is about the obsolete method.
        await Client.ConnectedAccounts.RefreshAsync(id, query: new() { RedirectUrl = "https://a/b" });
        var method = typeof(ConnectedAccountsClient).GetMethod(nameof(ConnectedAccountsClient.RefreshAsync))!;
#pragma warning restore COMPOSIO0001
        Server.Requests.Last.ToString().ShouldBe($"POST /api/v3.1/connected_accounts/{id}/refresh");
        Server.Requests.Last.QueryValue("redirect_url").ShouldBe("https://a/b");
        method.GetCustomAttributes(typeof(ObsoleteAttribute), false).Cast<ObsoleteAttribute>().Single().Message.ShouldNotBeNull().ShouldContain("link");
    }

    [Fact]
    [Trait("row", "G6")]
    public async Task UpdateAccessAsync_AccessRules_AreValidatedBeforeSending()
    {
        var shared = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"), shared: true);
        await Client.ConnectedAccounts.UpdateAccessAsync(shared, new() { AllowAllUsers = true, AllowedUserIds = [] });
        Server.Requests.Last.ToString().ShouldBe($"PATCH /api/v3.1/connected_accounts/{shared}");
        Server.Requests.Last.BodyText.ShouldBe("""{"experimental":{"acl_config_for_shared":{"allow_all_users":true,"allowed_user_ids":[]}}}""");

        var before = Server.RequestCount;
        foreach (var rules in new AccessControlSettings[] { new(), new() { AllowedUserIds = [""] }, new() { NotAllowedUserIds = [new('x', 257)] }, new() { AllowedUserIds = [.. Enumerable.Range(0, 1001).Select(i => $"u{i}")] } })
        {
            (await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.UpdateAccessAsync(shared, rules))).ParamName.ShouldBe("rules");
        }

        await Should.ThrowAsync<ArgumentNullException>(() => Client.ConnectedAccounts.UpdateAccessAsync(shared, null!));
        Server.RequestCount.ShouldBe(before);

        var own = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        await Should.ThrowAsync<AclOnlyForSharedException>(Client.ConnectedAccounts.UpdateAccessAsync(own, new() { AllowAllUsers = true }));
    }

    [Theory]
    [Trait("row", "G8")]
    [InlineData("", User, "session_uri")]
    [InlineData("s", " ", "user_id")]
    public async Task CompleteAuthAsync_BlankArgument_SendsNothing(string session, string user, string named)
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.CompleteAuthAsync(new() { SessionUri = session, UserId = user }));
        error.ParamName.ShouldBe(named);
        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    [Trait("row", "L6")]
    public async Task UpdateAsync_MaskedCredential_Throws()
    {
        var id = Server.AddAccount(User, Server.AddAuthConfig("sendgrid", "API_KEY"), credentials: new() { ["api_key"] = "SG.a-real-api-key" });
        var masked = ((ApiKeyConnection.Active)((ConnectionState.ApiKey)(await Client.ConnectedAccounts.GetAsync(id)).State).Val).ApiKey;
        masked.ShouldNotBe("SG.a-real-api-key");
        var before = Server.RequestCount;

        var error = await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.UpdateAsync(id, new()
        {
            Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.ApiKey, Val = new() { ApiKey = masked } } },
        }));
        error.ParamName.ShouldBe("connection.state.val.api_key");
        Server.RequestCount.ShouldBe(before);

        (await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.InitiateAsync(
            "another", Server.AddAuthConfig("slack", "OAUTH2"), AuthScheme.OAuth2(new() { AccessToken = "REDACTED" })))).ParamName.ShouldBe("connection.state.val.access_token");
        Server.Accounts.Count.ShouldBe(1);
        ((string?)Server.CredentialsOf(id)["api_key"]).ShouldBe("SG.a-real-api-key");
    }
}
