using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ImportedAccountTests : ServerTest
{
    [Theory]
    [InlineData("sendgrid", "API_KEY", """{"status":"ACTIVE","api_key":"sg-key"}""")]
    [InlineData("tavily", "API_KEY", """{"status":"ACTIVE","generic_api_key":"tv-key"}""")]
    [InlineData("posthog", "API_KEY", """{"status":"ACTIVE","api_key":"ph-key","subdomain":"eu"}""")]
    [InlineData("generic_basic", "BASIC", """{"status":"ACTIVE","username":"u","password":"p"}""")]
    [InlineData("slack", "BEARER_TOKEN", """{"status":"ACTIVE","token":"t"}""")]
    [InlineData("slack", "OAUTH2", """{"status":"ACTIVE","access_token":"a"}""")]
    [InlineData("every", "BASIC_WITH_JWT", """{"status":"ACTIVE","username":"u","password":"p"}""")]
    [InlineData("every", "NO_AUTH", """{"status":"ACTIVE"}""")]
    [InlineData("every", "GOOGLE_SERVICE_ACCOUNT", """{"status":"ACTIVE","credentials_json":"{}"}""")]
    [InlineData("every", "SERVICE_ACCOUNT", """{"status":"ACTIVE","application_id":"a","installation_id":"i","private_key":"k"}""")]
    [InlineData("every", "CALCOM_AUTH", """{"status":"ACTIVE"}""")]
    [InlineData("every", "BILLCOM_AUTH", """{"status":"ACTIVE","sessionId":"s","devKey":"d"}""")]
    [InlineData("every", "OAUTH1", """{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b"}""")]
    [InlineData("every", "DCR_OAUTH", """{"status":"ACTIVE","client_id":"c","access_token":"a"}""")]
    [InlineData("every", "S2S_OAUTH2", """{"status":"ACTIVE","access_token":"a"}""")]
    public async Task Create_WithCredentials_IsActiveAtOnce(string toolkit, string scheme, string val)
    {
        AddEveryScheme();
        var answer = await Create(Server.AddAuthConfig(toolkit, scheme), State(scheme, val));

        answer.Status.ShouldBe(201, answer.Text);
        answer["connectionData.authScheme"].ShouldBe(scheme);
        answer["connectionData.val.status"].ShouldBe("ACTIVE");
        answer["status"].ShouldBe("ACTIVE");
        answer["redirect_url"].ShouldBeNull();
        answer["redirect_uri"].ShouldBeNull();
        Server.Account(answer["id"]!).Status.ShouldBe("ACTIVE");
    }

    [Theory]
    [InlineData("BASIC", """{"status":"ACTIVE","password":"p"}""", "username")]
    [InlineData("BEARER_TOKEN", """{"status":"ACTIVE","token":""}""", "token")]
    [InlineData("OAUTH2", """{"status":"ACTIVE","refresh_token":"r"}""", "access_token")]
    [InlineData("OAUTH1", """{"status":"ACTIVE","oauth_token":"a"}""", "oauth_token_secret")]
    [InlineData("BASIC_WITH_JWT", """{"status":"INACTIVE","username":"u"}""", "password")]
    [InlineData("GOOGLE_SERVICE_ACCOUNT", """{"status":"ACTIVE","credentials_json":{}}""", "credentials_json")]
    [InlineData("SERVICE_ACCOUNT", """{"status":"ACTIVE","application_id":"a","installation_id":"i"}""", "private_key")]
    [InlineData("BILLCOM_AUTH", """{"status":"ACTIVE","sessionId":"s"}""", "devKey")]
    [InlineData("DCR_OAUTH", """{"status":"ACTIVE","access_token":"a"}""", "client_id")]
    public async Task Create_MissingRequiredField_IsNamed(string scheme, string val, string field)
    {
        AddEveryScheme();
        var answer = await Create(Server.AddAuthConfig("every", scheme), State(scheme, val));

        answer.Status.ShouldBe(400, answer.Text);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith($"connection.state.val.{field}: ");
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Create_MissingToolkitField_IsNamed()
    {
        var answer = await Create(Server.AddAuthConfig("posthog", "API_KEY"), ApiKeyState);

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldBe(["connection.state.val.subdomain: Required"]);
    }

    [Fact]
    public async Task Create_ApiKeyUnderAnyName_IsAccepted()
    {
        var answer = await Create(Server.AddAuthConfig("sendgrid", "API_KEY"), State("API_KEY", """{"status":"ACTIVE","region":"eu"}"""));

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldBe(["connection.state.val.generic_api_key: Required"]);
    }

    [Fact]
    public async Task Create_OtherScheme_IsRejected()
    {
        var answer = await Create(Server.AddAuthConfig("slack", "BEARER_TOKEN"), OAuth2Tokens);

        answer.Status.ShouldBe(400);
        answer.ErrorText("message").ShouldContain("OAUTH2");
        answer.ErrorText("message").ShouldContain("BEARER_TOKEN");
    }

    [Theory]
    [InlineData("""{"authScheme":"OAUTH9","val":{"status":"ACTIVE"}}""", "connection.state.authScheme")]
    [InlineData("""{"val":{"status":"ACTIVE"}}""", "connection.state.authScheme")]
    [InlineData("""{"authScheme":"OAUTH2"}""", "connection.state.val")]
    [InlineData("""{"authScheme":"OAUTH2","val":"{\"status\":\"ACTIVE\"}"}""", "connection.state.val")]
    [InlineData("""{"authScheme":"OAUTH2","val":{"access_token":"a"}}""", "connection.state.val.status")]
    [InlineData("""{"authScheme":"OAUTH2","val":{"status":"WONDERFUL"}}""", "connection.state.val.status")]
    public async Task Create_MalformedState_IsRejected(string state, string member)
    {
        var answer = await Create(Server.AddAuthConfig("slack", "OAUTH2"), state);

        answer.Status.ShouldBe(400, answer.Text);
        answer.Errors.ShouldContain(error => error.StartsWith(member + ": ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"connection":{}}""", "auth_config")]
    [InlineData("""{"auth_config":{"id":"ac_1"}}""", "connection")]
    [InlineData("""{"auth_config":{},"connection":{}}""", "auth_config.id")]
    [InlineData("", "auth_config")]
    public async Task Create_MissingBodyMembers_AreNamed(string body, string member)
    {
        var answer = await Post("/connected_accounts", body);

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldContain(member + ": Required");
    }

    [Fact]
    public async Task Create_UnknownAuthConfig_ReturnsNotFound() => (await Create("ac_unknown", ApiKeyState)).Status.ShouldBe(404);

    [Fact]
    public async Task Create_DisabledAuthConfig_IsRejected()
    {
        var authConfig = Server.AddAuthConfig("sendgrid", "API_KEY");
        await Patch($"/auth_configs/{authConfig}/DISABLED");

        (await Create(authConfig, ApiKeyState)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Create_ManagedOAuthAuthConfig_IsRejected()
    {
        var answer = await Create(Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true), OAuth2Tokens);

        answer.Status.ShouldBe(400);
        answer.Error["code"]!.GetValue<int>().ShouldBe(600);
        answer.ErrorText("slug").ShouldBe("ConnectedAccount_BadRequest");
        answer.ErrorText("message").ShouldContain("no longer supported");
        answer.ErrorText("message").ShouldContain("/api/v3/connected_accounts/link");
    }

    [Fact]
    public async Task Create_UserOmitted_IsDefault()
    {
        var body = $$$"""{"auth_config":{"id":"{{{Server.AddAuthConfig("sendgrid", "API_KEY")}}}"},"connection":{"state":{{{ApiKeyState}}}}}""";

        (await Post("/connected_accounts", body)).Status.ShouldBe(201);

        Server.Accounts.Single().UserId.ShouldBe("default");
    }

    [Fact]
    public async Task Create_NoAuth_RequiresNoState()
    {
        AddEveryScheme();

        (await Create(Server.AddAuthConfig("every", "NO_AUTH")))["connectionData.val.status"].ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task Create_SameImportTwice_CreatesTwoAccounts()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");

        (await Created(authConfig, OAuth2Tokens)).ShouldNotBe(await Created(authConfig, OAuth2Tokens));
    }

    [Fact]
    public async Task Create_Credentials_AreStoredUnchanged()
    {
        var id = await Created(
            Server.AddAuthConfig("slack", "OAUTH2"),
            State("OAUTH2", """{"status":"ACTIVE","access_token":"a","expires_in":"3600","scope":["x","y"],"authed_user":{"access_token":"u"},"new_member":{"deep":1}}"""));

        Server.CredentialsOf(id).ToJsonString().ShouldBe(
            """{"access_token":"a","expires_in":"3600","scope":["x","y"],"authed_user":{"access_token":"u"},"new_member":{"deep":1}}""");
    }

    private void AddEveryScheme() => Server.AddToolkit("""
        {
          "slug": "every",
          "auth_config_details": [
            { "mode": "OAUTH1" }, { "mode": "OAUTH2" }, { "mode": "DCR_OAUTH" }, { "mode": "S2S_OAUTH2" }, { "mode": "NO_AUTH" },
            { "mode": "BASIC" }, { "mode": "BASIC_WITH_JWT" }, { "mode": "BEARER_TOKEN" }, { "mode": "GOOGLE_SERVICE_ACCOUNT" },
            { "mode": "SERVICE_ACCOUNT" }, { "mode": "CALCOM_AUTH" }, { "mode": "BILLCOM_AUTH" }
          ]
        }
        """);
}
