using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests problems that are found before anything is sent.</summary>
public sealed class ImportValidationTests : ImportTest
{
    [Fact]
    public async Task CheckImportAsync_InvalidIds_AreReported() => await ShouldFindAsync(
        [Record(" "), Record(new string('u', 257)), Record("user_0", authConfig: ""), Record("user_0", authConfig: "ac_1,ac_2")],
        ["user_id", "user_id", "auth_config_id", "auth_config_id"]);

    [Fact]
    public async Task CheckImportAsync_OtherAuthConfig_IsReported()
    {
        var other = Server.AddAuthConfig("sendgrid", "API_KEY");

        await ShouldFindAsync([Record("user_0", authConfig: other)], ["auth_config_id"], new() { AuthConfigIds = [ApiKeys] });
    }

    [Fact]
    public async Task CheckImportAsync_AuthConfigMissingDisabledOrManaged_IsReported()
    {
        var disabled = Server.AddAuthConfig("sendgrid", "API_KEY");
        await Client.AuthConfigs.DisableAsync(disabled);
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);

        await ShouldFindAsync(
            [Record("user_0", authConfig: "ac_nobody"), Record("user_0", authConfig: disabled), Record("user_0", Tokens(), managed)],
            ["auth_config_id", "auth_config_id", "auth_config_id"]);
    }

    [Fact]
    public async Task CheckImportAsync_StateOfOtherScheme_IsReported() => await ShouldFindAsync(
        [Record("user_0", Tokens()), new ConnectionImport { UserId = "user_0", AuthConfigId = ApiKeys, State = null! }],
        ["state.authScheme", "state"]);

    [Fact]
    public async Task CheckImportAsync_MissingRequiredFields_AreReported()
    {
        var github = Server.AddAuthConfig("github", "BEARER_TOKEN");

        await ShouldFindAsync(
            [Record("user_0", AuthScheme.ApiKey(new() { ApiKey = "" })), Record("user_0", AuthScheme.BearerToken(new()), github)],
            ["state.val.generic_api_key", "state.val.token"]);
    }

    [Fact]
    public async Task CheckImportAsync_MasksAndDuplicateMembers_AreReported() => await ShouldFindAsync(
        [
            Record("user_0", Key("REDACTED")),
            Record("user_0", AuthScheme.ApiKey(new() { ApiKey = "sg-key", AdditionalProperties = new() { { "nested", "xoxb..." } } })),
        ],
        ["state.val.api_key", "state.val.nested"]);

    [Fact]
    public async Task CheckImportAsync_Records_SendsOnlyReads()
    {
        var records = new[] { Record("user_0"), Record("user_1", Key("REDACTED")), Record("") };

        var checks = await Client.ConnectedAccounts.CheckImportAsync(records.ToAsyncEnumerable()).ToListAsync();

        checks.Select(check => (check.Index, check.UserId, check.IsValid)).ShouldBe([(0, "user_0", true), (1, "user_1", false), (2, "", false)]);
        checks[1].Problems.ShouldHaveSingleItem().ToString().ShouldNotContain("REDACTED");
        Server.Requests.ShouldAllBe(request => request.Method == "GET");
        Server.Requests.Total.ShouldBe(2);
    }

    [Fact]
    public async Task CheckImportAsync_UnintendedValues_AreWarnings()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        var github = Server.AddAuthConfig("github", "BEARER_TOKEN");
        ConnectionImport[] records =
        [
            Record("user_0", AuthScheme.OAuth2(new() { AccessToken = "PLANTED-token" }), slack),
            Record("user_1", AuthScheme.OAuth2(new() { AccessToken = "PLANTED-token", RefreshToken = "PLANTED-refresh", ExpiresIn = -5 }), slack),
            Record("user_2", AuthScheme.BearerToken(new() { Token = "Bearer PLANTED" }), github),
            Record("user_3", AuthScheme.BearerToken(new() { Token = "\"PLANTED\"" }), github),
            Record("user_4", AuthScheme.BearerToken(new() { Token = " PLANTED\n" }), github),
            Record("user_5", AuthScheme.BearerToken(new() { Token = "PLANTED" }), github),
            Record("user_5", AuthScheme.BearerToken(new() { Token = "PLANTED-other" }), github),
        ];

        var checks = await Client.ConnectedAccounts.CheckImportAsync(records).ToListAsync();

        checks.ShouldAllBe(check => check.IsValid);
        checks.Select(check => string.Join(',', check.Warnings.Select(warning => warning.Field)))
            .ShouldBe(["state.val.refresh_token", "state.val.expires_in", "state.val.token", "state.val.token", "state.val.token", "", "user_id"]);
        checks.ShouldAllBe(check => !check.ToString().Contains("PLANTED"));
        checks[0].ToString().ShouldStartWith("Valid: record 0 (user user_0, auth config ");
        checks[0].ToString().ShouldContain("warning: state.val.refresh_token: ");
        Calls("POST", "/connected_accounts").ShouldBe(0);
    }

    [Fact]
    public async Task ImportAsync_KeyWithoutAuthConfigReadAccess_Imports()
    {
        Server.Faults.Enqueue(Composio.Testing.Fault.Status(403).On("GET", "/auth_configs/*"));

        (await ImportAsync(Users(2))).ShouldAllBe(result => result is ImportResult.Connected);
    }

    private async Task ShouldFindAsync(ConnectionImport[] records, string[] fields, ImportOptions? options = null)
    {
        var results = await ImportAsync(records, options);

        results.Select(result => result.ShouldBeOfType<ImportResult.Invalid>().Problems.Select(problem => problem.Field).ShouldHaveSingleItem()).ShouldBe(fields);
        results.Cast<ImportResult.Invalid>().SelectMany(result => result.Problems).ShouldAllBe(problem => problem.Message.Length > 0 && !problem.Message.Contains("xoxb"));
        Calls("POST", "/connected_accounts").ShouldBe(0);
    }
}
