using System.Text.Json.Nodes;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests rows H of docs/parity.md: auth configs, and required fields of toolkits.</summary>
public sealed class AuthConfigRowTests : ServerTest
{
    private static readonly string[] TwoScopes = ["a", "b"];

    private const string Created = """{"toolkit":{"slug":"slack"},"auth_config":{"id":"ac_1","auth_scheme":"OAUTH2","is_composio_managed":true}}""";

    [Fact]
    [Trait("row", "H1")]
    public Task CreateAsync_Managed_SendsToolkit() => SendsAsync(
        new NewAuthConfig.Managed(),
        """{"type":"use_composio_managed_auth"}""");

    [Fact]
    [Trait("row", "H2")]
    public Task CreateAsync_ManagedWithNameAndScopes_SendsThem() => SendsAsync(
        new NewAuthConfig.Managed { Name = "x", Credentials = new() { Scopes = TwoScopes } },
        """{"type":"use_composio_managed_auth","credentials":{"scopes":["a","b"]},"name":"x"}""");

    [Fact]
    [Trait("row", "H3")]
    public Task CreateAsync_Custom_SendsCredentials() => SendsAsync(
        new NewAuthConfig.Custom { Name = "n", AuthScheme = AuthSchemeType.OAuth2, Credentials = new() { ClientId = "i", ClientSecret = "s" } },
        """{"type":"use_custom_auth","name":"n","authScheme":"OAUTH2","credentials":{"client_id":"i","client_secret":"s"}}""");

    [Fact]
    [Trait("row", "H4")]
    public Task CreateAsync_CustomWithExtras_SendsThem() => SendsAsync(
        new NewAuthConfig.Custom
        {
            AuthScheme = AuthSchemeType.OAuth2,
            IsEnabledForToolRouter = true,
            ProxyConfig = new ProxyConfig { ProxyUrl = "https://p", ProxyAuthKey = "k" },
            ToolAccessConfig = new() { ToolsForConnectedAccountCreation = ["A"] },
        },
        """
        {"type":"use_custom_auth","authScheme":"OAUTH2","is_enabled_for_tool_router":true,"proxy_config":{"proxy_url":"https://p","proxy_auth_key":"k"},
         "tool_access_config":{"tools_for_connected_account_creation":["A"]} }
        """);

    [Fact]
    [Trait("row", "H6")]
    public async Task CreateAsync_Response_IsRead()
    {
        using var api = new MockApi(Created);
        var created = await api.Client.AuthConfigs.CreateAsync(new() { Toolkit = new() { Slug = "slack" } });
        (created.AuthConfig.Id, created.AuthConfig.AuthScheme, created.AuthConfig.IsComposioManaged, created.Toolkit.Slug).ShouldBe(("ac_1", AuthSchemeType.OAuth2, true, "slack"));
    }

    [Fact]
    [Trait("row", "H7")]
    public async Task ListAsync_Filters_AreSent()
    {
        await Client.AuthConfigs.ListAsync();
        Server.Requests.Last.Query.ShouldBeEmpty();
        (await Client.AuthConfigs.ListAsync(new() { ToolkitSlug = "slack", IsComposioManaged = true, Limit = 2 })).Items.ShouldBeEmpty();
        Server.Requests.Last.Query.ShouldBe([new("toolkit_slug", "slack"), new("is_composio_managed", "true"), new("limit", "2")], ignoreOrder: true);
    }

    [Theory]
    [Trait("row", "H8")]
    [InlineData(",\"is_enabled_for_tool_router\":true", true)]
    [InlineData(",\"is_enabled_for_tool_router\":false", false)]
    [InlineData("", null)]
    public async Task GetAsync_TrueFalseAndAbsent_AreDistinguished(string member, bool? expected)
    {
        var scopes = string.Join(',', Enumerable.Range(0, 500).Select(i => $"scope:{i}"));
        using var api = new MockApi($$$"""
            {"id":"ac_1","name":"n","type":"custom","status":"ENABLED","toolkit":{"slug":"slack","logo":"l"},"no_of_connections":3,"tool_access_config":{},
             "credentials":{"scopes":"{{{scopes}}}"}{{{member}}}}
            """);
        var read = await api.Client.AuthConfigs.GetAsync("ac_1");
        read.IsEnabledForToolRouter.ShouldBe(expected);
        read.NoOfConnections.ShouldBe(3);
        read.ExpectedInputFields.ShouldBeNull();
        read.Credentials!["scopes"].GetString().ShouldBe(scopes);
    }

    [Fact]
    [Trait("row", "H9")]
    public async Task UpdateAsync_GivenMembers_SendsOnlyThem()
    {
        using var api = new MockApi("{}", "{}", "{}");
        await api.Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Custom { Credentials = new() { ClientId = "z" } });
        await api.Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Managed { Scopes = "a,b" });
        await api.Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Managed { ToolAccessConfig = new() { ToolsAvailableForExecution = ["T"] } });
        api.Sent[0].Body.ShouldBeJson(JsonNode.Parse("""{"type":"custom","credentials":{"client_id":"z"}}"""));
        api.Sent[1].Body.ShouldBeJson(JsonNode.Parse("""{"type":"default","scopes":"a,b"}"""));
        api.Sent[2].Body.ShouldBeJson(JsonNode.Parse("""{"type":"default","tool_access_config":{"tools_available_for_execution":["T"]}}"""));
        api.Sent.ShouldAllBe(sent => sent.Method == "PATCH" && sent.Path == "/api/v3.1/auth_configs/ac_1");
    }

    [Fact]
    [Trait("row", "H10")]
    public async Task EnableAndDisableAsync_AuthConfig_SendStatusInPath()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.AuthConfigs.DisableAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"PATCH /api/v3.1/auth_configs/{id}/DISABLED");
        Server.Requests.Last.BodyText.ShouldBeEmpty();
        (await Client.AuthConfigs.GetAsync(id)).Status.ShouldBe(AuthConfigStatus.Disabled);
        await Client.AuthConfigs.EnableAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"PATCH /api/v3.1/auth_configs/{id}/ENABLED");
        await Should.ThrowAsync<ArgumentException>(() => Client.AuthConfigs.EnableAsync(" "));
        await Client.AuthConfigs.DeleteAsync(id);
        Server.Requests.Last.ToString().ShouldBe($"DELETE /api/v3.1/auth_configs/{id}");
    }

    [Theory]
    [Trait("row", "H12")]
    [InlineData(false, "\"a,b\"")]
    [InlineData(true, "[\"a\",\"b\"]")]
    public async Task UpdateAsync_ManagedScopes_AreSentAsGiven(bool asList, string expected)
    {
        using var api = new MockApi("{}", "{}");
        Scopes scopes = asList ? TwoScopes : "a,b";

        await api.Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Managed { Scopes = scopes, UserScopes = scopes });
        await api.Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Managed { Name = "n" });

        api.Sent[0].Body.ShouldBeJson(JsonNode.Parse($$"""{"type":"default","scopes":{{expected}},"user_scopes":{{expected}}}"""));
        api.Sent[1].Body.ShouldBeJson(JsonNode.Parse("""{"type":"default","name":"n"}"""));
    }

    [Theory]
    [Trait("row", "H11")]
    [InlineData(400)]
    [InlineData(409)]
    public async Task CreateAsync_Error_ThrowsWithStatus(int status)
    {
        Server.Faults.Enqueue(Fault.Status(status).Times(6));
        foreach (var call in new Func<Task>[]
        {
            () => Client.AuthConfigs.CreateAsync(new() { Toolkit = new() { Slug = "slack" } }),
            () => Client.AuthConfigs.ListAsync(),
            () => Client.AuthConfigs.GetAsync("ac_1"),
            () => Client.AuthConfigs.UpdateAsync("ac_1", new UpdateAuthConfigRequest.Managed()),
            () => Client.AuthConfigs.EnableAsync("ac_1"),
            () => Client.AuthConfigs.DeleteAsync("ac_1"),
        })
        {
            ((int)(await Should.ThrowAsync<ComposioApiException>(call)).StatusCode).ShouldBe(status);
        }
    }

    [Fact]
    public async Task FieldsFor_Scheme_ReturnsItsFields()
    {
        var posthog = await Client.Toolkits.GetAsync("posthog");
        var fields = posthog.FieldsFor(AuthSchemeType.ApiKey).ShouldNotBeNull();
        fields.ConnectedAccountInitiation.Required.Select(field => field.Name).ShouldContain("subdomain");
        posthog.FieldsFor("api_key").ShouldBeSameAs(fields);
        posthog.FieldsFor(AuthSchemeType.OAuth1).ShouldBeNull();
        var slack = await Client.Toolkits.GetAsync("slack");
        slack.FieldsFor(AuthSchemeType.OAuth2).ShouldNotBeNull().AuthConfigCreation.Required.Select(field => field.Name).ShouldContain("client_id");
    }

    [Fact]
    public async Task FieldsFor_ToolkitWithoutDetails_ReturnsNoFields()
    {
        using var api = new MockApi("""{"slug":"x","name":"X","type":"default","enabled":true,"deprecated":{"toolkitId":"t","rawProxyInfoByAuthSchemes":[]},"is_local_toolkit":false,"composio_managed_auth":[],"meta":{"description":"d","logo":"l","categories":[],"tools_count":0,"triggers_count":0,"created_at":"c","updated_at":"u","version":"v","available_versions":[]}}""");
        (await api.Client.Toolkits.GetAsync("x")).FieldsFor(AuthSchemeType.OAuth2).ShouldBeNull();
    }

    private static async Task SendsAsync(NewAuthConfig authConfig, string expected)
    {
        using var api = new MockApi(Created);
        await api.Client.AuthConfigs.CreateAsync(new() { Toolkit = new() { Slug = "slack" }, AuthConfig = authConfig });
        var sent = api.Sent.Single();
        (sent.Method, sent.Path).ShouldBe(("POST", "/api/v3.1/auth_configs"));
        sent.Body.ShouldBeJson(new JsonObject { ["toolkit"] = new JsonObject { ["slug"] = "slack" }, ["auth_config"] = JsonNode.Parse(expected) });
    }
}
