using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the life cycle of auth configs.</summary>
public sealed class AuthConfigTests : ServerTest
{
    private static readonly string[] Scopes = ["chat:write"];

    [Fact]
    public async Task CreateAsync_ManagedAuthConfig_RequiresOnlyToolkit()
    {
        var created = await Client.AuthConfigs.CreateAsync(new() { Toolkit = new() { Slug = "slack" }, AuthConfig = new NewAuthConfig.Managed() });
        created.AuthConfig.IsComposioManaged.ShouldBeTrue();
        created.AuthConfig.AuthScheme.ShouldBe(AuthSchemeType.OAuth2);
        created.Toolkit.Slug.ShouldBe("slack");

        var read = await Client.AuthConfigs.GetAsync(created.AuthConfig.Id);
        read.Type.ShouldBe(AuthConfigType.Default);
        read.Status.ShouldBe(AuthConfigStatus.Enabled);
    }

    [Fact]
    public async Task CreateAsync_CustomAuthConfig_AcceptsTokensOfItsClient()
    {
        var created = await CreateCustomAsync();
        created.AuthConfig.IsComposioManaged.ShouldBeFalse();
        var connection = await Client.ConnectedAccounts.InitiateAsync(User, created.AuthConfig.Id, Tokens());
        (await connection.WaitForConnectionAsync()).AuthConfig.Id.ShouldBe(created.AuthConfig.Id);
        (await Client.AuthConfigs.GetAsync(created.AuthConfig.Id)).NoOfConnections.ShouldBe(1);
    }

    [Fact]
    public async Task CreateAsync_CustomAuthConfigWithoutRequiredFields_Throws()
    {
        var error = await Should.ThrowAsync<ComposioBadRequestException>(Client.AuthConfigs.CreateAsync(new()
        {
            Toolkit = new() { Slug = "slack" },
            AuthConfig = new NewAuthConfig.Custom { AuthScheme = AuthSchemeType.OAuth2, Credentials = new() { ClientId = "i" } },
        }));
        error.Message.ShouldContain("client_secret");
    }

    [Fact]
    public async Task UpdateAsync_AuthConfig_ChangesOnlyGivenMembers()
    {
        var id = (await CreateCustomAsync()).AuthConfig.Id;
        await Client.AuthConfigs.UpdateAsync(id, new UpdateAuthConfigRequest.Custom { Name = "renamed", Credentials = new() { ClientId = "other" } });

        Server.Requests.Last.Body.ShouldBeJson(JsonNode.Parse("""{"type":"custom","name":"renamed","credentials":{"client_id":"other"}}"""));
        var read = await Client.AuthConfigs.GetAsync(id);
        read.Name.ShouldBe("renamed");
        read.Credentials!["client_id"].GetString().ShouldBe("other");
        read.Credentials.ContainsKey("client_secret").ShouldBeTrue();
    }

    [Fact]
    public async Task CreateAsync_SealedCredentials_ReplacePlainOnes()
    {
        var request = new CreateAuthConfigRequest
        {
            Toolkit = new() { Slug = "slack" },
            AuthConfig = new NewAuthConfig.Custom
            {
                AuthScheme = AuthSchemeType.OAuth2,
                Credentials = new() { ClientId = "i" },
                SealedCredentials = new Dictionary<string, string> { ["client_secret"] = "sealed-client-secret" },
            },
        };

        var created = await Client.AuthConfigs.CreateAsync(request);

        Server.Requests.Last.Body!["auth_config"].ShouldBeJson(JsonNode.Parse(
            """{"type":"use_custom_auth","authScheme":"OAUTH2","credentials":{"client_id":"i"},"sealed_credentials":{"client_secret":"sealed-client-secret"}}"""));
        created.AuthConfig.IsComposioManaged.ShouldBeFalse();
        request.ToString().ShouldNotContain("sealed-client-secret");
    }

    [Fact]
    public async Task UpdateAsync_SealedCredentials_AreSentAlone()
    {
        var id = (await CreateCustomAsync()).AuthConfig.Id;

        await Client.AuthConfigs.UpdateAsync(id, new UpdateAuthConfigRequest.Custom { SealedCredentials = new Dictionary<string, string> { ["client_secret"] = "sealed-client-secret" } });

        Server.Requests.Last.Body.ShouldBeJson(JsonNode.Parse("""{"type":"custom","sealed_credentials":{"client_secret":"sealed-client-secret"}}"""));
    }

    [Fact]
    public async Task UpdateStatusAsync_AuthConfig_SwitchesStatus()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.AuthConfigs.UpdateStatusAsync(id, AuthConfigStatus.Disabled);
        Server.Requests.Last.Path.ShouldEndWith($"/auth_configs/{id}/DISABLED");
        Server.Requests.Last.BodyText.ShouldBeEmpty();
        (await Client.AuthConfigs.GetAsync(id)).Status.ShouldBe(AuthConfigStatus.Disabled);
        await Should.ThrowAsync<ComposioApiException>(Client.ConnectedAccounts.InitiateAsync(User, id, Tokens()));

        await Client.AuthConfigs.UpdateStatusAsync(id, AuthConfigStatus.Enabled);
        await Client.ConnectedAccounts.InitiateAsync(User, id, Tokens());
    }

    [Fact]
    public async Task DeleteAsync_AuthConfig_IsNoLongerFound()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.AuthConfigs.DeleteAsync(id);
        await Should.ThrowAsync<ComposioNotFoundException>(Client.AuthConfigs.GetAsync(id));
        (await Client.AuthConfigs.ListAsync()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task ListAsync_ToolkitAndManagedFilters_AreApplied()
    {
        var custom = Server.AddAuthConfig("slack", "OAUTH2");
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);
        Server.AddAuthConfig("sendgrid", "API_KEY");

        (await IdsAsync(new() { ToolkitSlug = "slack" })).ShouldBe([custom, managed], ignoreOrder: true);
        (await IdsAsync(new() { ToolkitSlug = "slack", IsComposioManaged = true })).ShouldBe([managed]);
        (await IdsAsync(new() { IsComposioManaged = "false" })).Count.ShouldBe(2);
        (await IdsAsync(null)).Count.ShouldBe(3);
    }

    private async Task<IReadOnlyList<string>> IdsAsync(ListAuthConfigsRequest? request) =>
        [.. (await Client.AuthConfigs.ListAsync(request)).Items.Select(item => item.Id)];

    private Task<CreateAuthConfigResponse> CreateCustomAsync() => Client.AuthConfigs.CreateAsync(new()
    {
        Toolkit = new() { Slug = "slack" },
        AuthConfig = new NewAuthConfig.Custom
        {
            Name = "ours",
            AuthScheme = AuthSchemeType.OAuth2,
            Credentials = new() { ClientId = "i", ClientSecret = "s-existing-client-secret", Scopes = Scopes },
        },
    });
}
