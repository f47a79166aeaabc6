namespace ComposioGen.Integration.Tests;

/// <summary>Tests toolkits and their required fields.</summary>
public sealed class ToolkitTests : ServerTest
{
    private const string HiddenFields = """
        {"slug":"hidden","auth_config_details":[{"mode":"API_KEY","fields":{
          "auth_config_creation":{"required":[{"name":"app","displayName":"App","type":"string","description":"d","required":true,"default":"a","user_visible":false}],"optional":[]},
          "connected_account_initiation":{
            "required":[{"name":"generic_api_key","displayName":"Key","type":"string","description":"d","required":true,"is_secret":true},
                        {"name":"api_url","displayName":"URL","type":"string","description":"d","required":true,"default":"https://a.test","user_visible":false,"is_available_as_shared_credentials":true}],
            "optional":[{"name":"region","displayName":"Region","type":"string","description":"d","required":false,"user_visible":true},
                        {"name":"version","displayName":"Version","type":"string","description":"d","required":false,"user_visible":false}]}}}]}
        """;

    [Fact]
    public async Task ListAsync_Toolkits_ReturnsThem()
    {
        var page = await Client.Toolkits.ListAsync();
        page.Items.Select(toolkit => toolkit.Slug).ShouldContain("slack");
        page.Items.Single(toolkit => toolkit.Slug == "slack").ComposioManagedAuthSchemes.ShouldNotBeNull().ShouldContain("OAUTH2");
    }

    [Fact]
    public async Task ListAllAsync_Toolkits_ReturnsAllPages()
    {
        var slugs = new List<string>();
        await foreach (var toolkit in Client.Toolkits.ListAllAsync(new() { Limit = 2 }))
        {
            slugs.Add(toolkit.Slug);
        }

        slugs.ShouldBeUnique();
        slugs.Count.ShouldBe((int)(await Client.Toolkits.ListAsync(new() { Limit = 100 })).TotalItems);
    }

    [Fact]
    public async Task GetAsync_Toolkit_ReturnsConnectionFields()
    {
        var toolkit = await Client.Toolkits.GetAsync("posthog");
        var scheme = toolkit.AuthConfigDetails.ShouldNotBeNull().Single(details => details.Mode == "API_KEY");
        scheme.Fields.ConnectedAccountInitiation.Required.Select(field => field.Name).ShouldContain("subdomain");
    }

    [Fact]
    public async Task FieldsFor_HiddenFields_AreLeftOut()
    {
        Server.AddToolkit(HiddenFields);
        var toolkit = await Client.Toolkits.GetAsync("hidden");
        var fields = toolkit.FieldsFor(AuthSchemeType.ApiKey).ShouldNotBeNull();
        fields.ConnectedAccountInitiation.Required.Select(field => field.Name).ShouldBe(["generic_api_key"]);
        fields.ConnectedAccountInitiation.Optional.Select(field => field.Name).ShouldBe(["region"]);
        fields.AuthConfigCreation.Required.ShouldBeEmpty();
        var all = toolkit.AuthConfigDetails![0].Fields.ConnectedAccountInitiation.Required;
        all.Select(field => field.UserVisible).ShouldBe([true, false]);
        all.Select(field => field.IsAvailableAsSharedCredentials is true).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Import_RequiredFieldIsHidden_IsNotRequired()
    {
        Server.AddToolkit(HiddenFields);
        var authConfig = Server.AddAuthConfig("hidden", "API_KEY");
        ConnectionImport[] records = [new() { UserId = User, AuthConfigId = authConfig, State = AuthScheme.ApiKey(new() { ApiKey = "k" }) }];
        var checks = await Client.ConnectedAccounts.CheckImportAsync(records.ToAsyncEnumerable()).ToListAsync();
        checks.ShouldHaveSingleItem().Problems.ShouldBeEmpty();
        var request = await Client.ConnectedAccounts.InitiateAsync(User, authConfig, AuthScheme.ApiKey(new() { ApiKey = "k" }));
        (await Client.ConnectedAccounts.GetAsync(request.Id)).Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public async Task Toolkit_WithoutType_IsRead()
    {
        using var api = new MockApi("""{"items":[{"slug":"x","name":"X","meta":{"description":"d","logo":"l","categories":[],"tools_count":0,"triggers_count":0,"created_at":"c","updated_at":"u","version":"v"},"is_local_toolkit":false}],"total_pages":1,"current_page":1,"total_items":1}""");
        (await api.Client.Toolkits.ListAsync()).Items.ShouldHaveSingleItem().Type.ShouldBeNull();
    }

    [Fact]
    public async Task GetAsync_ToolkitVersion_IsSent()
    {
        await Client.Toolkits.GetAsync("slack", new() { Version = "20260101_00" });
        Server.Requests.Last.QueryValue("version").ShouldBe("20260101_00");
    }

    [Fact]
    public async Task GetCategoriesAsync_Toolkits_ReturnsCategories()
    {
        var categories = await Client.Toolkits.GetCategoriesAsync();
        categories.Items.ShouldNotBeEmpty();
        categories.Items.ShouldAllBe(category => category.Id.Length > 0 && category.Name.Length > 0);
    }
}
