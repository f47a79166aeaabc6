using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Makes the recorded calls with the generated SDK. Each returns its outcome.</summary>
internal static class ReplayedCalls
{
    private const string User = "user_123";
    private const string Account = "ca_1";

    public static IReadOnlyDictionary<string, Func<ComposioClient, Task<JsonNode>>> All { get; } = new Dictionary<string, Func<ComposioClient, Task<JsonNode>>>
    {
        ["import-oauth2"] = client => ImportAsync(client, "ac_your_auth_config", AuthScheme.OAuth2(new()
        {
            AccessToken = "xoxb-existing-slack-token",
            RefreshToken = "xoxr-existing-refresh-token",
            ExpiresIn = 3600,
            Scope = "chat:write,channels:read",
        })),
        ["import-api-key"] = client => ImportAsync(client, "ac_your_auth_config", AuthScheme.ApiKey(new() { ApiKey = "sg-existing-sendgrid-key" })),
        ["import-bearer"] = client => ImportAsync(client, "ac_your_auth_config", AuthScheme.BearerToken(new() { Token = "existing-bearer-token" })),
        ["import-basic"] = client => ImportAsync(client, "ac_your_auth_config", AuthScheme.Basic(new() { Username = "user@example.com", Password = "existing-password" })),
        ["oauth2-empty"] = client => ImportAsync(client, "ac_1", AuthScheme.OAuth2(new())),
        ["oauth2-empty-token"] = client => ImportAsync(client, "ac_1", AuthScheme.OAuth2(new() { AccessToken = "" })),
        ["oauth1-both"] = client => ImportAsync(client, "ac_1", AuthScheme.OAuth1(new() { OAuthToken = "a", OAuthTokenSecret = "b" })),
        ["oauth1-one"] = client => ImportAsync(client, "ac_1", AuthScheme.OAuth1(new() { OAuthToken = "a" })),
        ["google-service-account"] = client => ImportAsync(client, "ac_1", AuthScheme.GoogleServiceAccount(new() { CredentialsJson = """{"type":"service_account"}""" })),
        ["no-auth"] = client => ImportAsync(client, "ac_1", AuthScheme.NoAuth()),
        ["basic-with-jwt"] = client => ImportAsync(client, "ac_1", AuthScheme.BasicWithJwt(new() { Username = "u", Password = "p" })),
        ["calcom"] = client => ImportAsync(client, "ac_1", AuthScheme.CalcomAuth()),
        ["billcom"] = client => ImportAsync(client, "ac_1", AuthScheme.BillcomAuth(new() { SessionId = "s", DevKey = "d" })),
        ["initiate-plain"] = client => ImportAsync(client, "ac_1"),
        ["initiate-callback-alias"] = client => ImportAsync(client, "ac_1", options: new() { CallbackUrl = "https://a/b", Alias = "work" }),
        ["multiple-refused"] = client => ImportAsync(client, "ac_1", AuthScheme.ApiKey(new() { ApiKey = "k" })),
        ["link-plain"] = async client => Facts(await client.ConnectedAccounts.LinkAsync(User, "ac_1")),
        ["link-callback-alias"] = async client => Facts(await client.ConnectedAccounts.LinkAsync(User, "ac_1", new() { CallbackUrl = "https://a/b", Alias = "w" })),
        ["list-none"] = client => ListAsync(client),
        ["list-filters"] = client => ListAsync(client, new()
        {
            UserIds = ["a b", "c"],
            ToolkitSlugs = ["gmail", "slack"],
            Statuses = [ConnectionStatus.Active, ConnectionStatus.Expired],
            AuthConfigIds = ["ac_1"],
            Limit = 5,
            Cursor = "c==",
            OrderBy = ConnectedAccountOrder.CreatedAt,
        }),
        ["get"] = async client => Facts(await client.ConnectedAccounts.GetAsync(Account)),
        ["delete"] = async client => Success((await client.ConnectedAccounts.DeleteAsync(Account)).Success),
        ["enable"] = async client => Success((await client.ConnectedAccounts.EnableAsync(Account)).Success),
        ["disable"] = async client => Success((await client.ConnectedAccounts.DisableAsync(Account)).Success),
        ["update-acl"] = async client => Facts(await client.ConnectedAccounts.UpdateAsync(
            Account, new() { Experimental = new() { AclConfigForShared = new() { AllowAllUsers = true, AllowedUserIds = [] } } })),
        ["auth-config-custom"] = client => CreateAuthConfigAsync(client, new NewAuthConfig.Custom
        {
            Name = "n",
            AuthScheme = AuthSchemeType.OAuth2,
            Credentials = new() { ClientId = "i", ClientSecret = "s" },
        }),
        ["auth-config-managed"] = client => CreateAuthConfigAsync(client, new NewAuthConfig.Managed()),
        ["auth-config-list"] = async client =>
        {
            var page = await client.AuthConfigs.ListAsync(new() { ToolkitSlug = "slack", IsComposioManaged = true });
            return Page(page.Items.Count, page.NextCursor, page.TotalPages);
        },
    };

    private static async Task<JsonNode> ImportAsync(ComposioClient client, string authConfigId, ConnectionState? state = null, InitiateOptions? options = null) =>
        Facts(await client.ConnectedAccounts.InitiateAsync(User, authConfigId, state, options));

    private static async Task<JsonNode> ListAsync(ComposioClient client, ListConnectedAccountsRequest? request = null)
    {
        var page = await client.ConnectedAccounts.ListAsync(request);
        return Page(page.Items.Count, page.NextCursor, page.TotalPages);
    }

    private static async Task<JsonNode> CreateAuthConfigAsync(ComposioClient client, NewAuthConfig authConfig)
    {
        var created = await client.AuthConfigs.CreateAsync(new() { Toolkit = new() { Slug = "slack" }, AuthConfig = authConfig });
        return new JsonObject
        {
            ["id"] = created.AuthConfig.Id,
            ["authScheme"] = created.AuthConfig.AuthScheme.Value,
            ["isComposioManaged"] = created.AuthConfig.IsComposioManaged,
            ["toolkit"] = created.Toolkit.Slug,
        };
    }

    private static JsonObject Facts(ConnectionRequest connection) =>
        new() { ["id"] = connection.Id, ["status"] = connection.Status.Value, ["redirectUrl"] = connection.RedirectUrl };

    private static JsonObject Facts(ConnectedAccount account) => new()
    {
        ["id"] = account.Id,
        ["status"] = account.Status.Value,
        ["toolkit"] = account.Toolkit.Slug,
        ["authConfigId"] = account.AuthConfig.Id,
        ["authScheme"] = account.State.AuthScheme.Value,
        ["createdAt"] = account.CreatedAt,
    };

    private static JsonObject Facts(UpdateConnectedAccountResponse answer) =>
        new() { ["success"] = answer.Success, ["id"] = answer.Id, ["status"] = answer.Status.Value };

    private static JsonObject Page(int items, string? nextCursor, long totalPages) =>
        new() { ["items"] = items, ["nextCursor"] = nextCursor, ["totalPages"] = totalPages };

    private static JsonObject Success(bool success) => new() { ["success"] = success };
}
