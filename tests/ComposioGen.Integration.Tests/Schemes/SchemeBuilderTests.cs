using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the state that each scheme builder sends. The API stores it unchanged, so every member is relevant.</summary>
public sealed class SchemeBuilderTests
{
    private static readonly string[] TwoScopes = ["a", "b"];

    [Fact]
    public void OAuth2_WithAccessToken_IsActive() => Builds(
        AuthScheme.OAuth2(new() { AccessToken = "xoxb" }),
        """{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"xoxb"}}""");

    [Fact]
    public void OAuth2_WithoutFields_IsInitializing() => Builds(
        AuthScheme.OAuth2(new()), """{"authScheme":"OAUTH2","val":{"status":"INITIALIZING"}}""");

    [Fact]
    public void OAuth2_WithEmptyAccessToken_IsInitializing() => Builds(
        AuthScheme.OAuth2(new() { AccessToken = "" }), """{"authScheme":"OAUTH2","val":{"status":"INITIALIZING","access_token":""}}""");

    [Fact]
    public void OAuth2_ExplicitStatus_TakesPrecedence() => Builds(
        AuthScheme.OAuth2(new() { AccessToken = "a", Status = ConnectionStatus.Initiated }),
        """{"authScheme":"OAUTH2","val":{"status":"INITIATED","access_token":"a"}}""");

    [Fact]
    public void OAuth1_WithTokenAndSecret_IsActive() => Builds(
        AuthScheme.OAuth1(new() { OAuthToken = "a", OAuthTokenSecret = "b" }),
        """{"authScheme":"OAUTH1","val":{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b"}}""");

    [Fact]
    public void OAuth1_WithTokenOrSecretOnly_IsInitializing() => Builds(
        AuthScheme.OAuth1(new() { OAuthToken = "a" }), """{"authScheme":"OAUTH1","val":{"status":"INITIALIZING","oauth_token":"a"}}""");

    [Fact]
    public void OAuth1_WithEmptySecret_IsInitializing() => Builds(
        AuthScheme.OAuth1(new() { OAuthToken = "a", OAuthTokenSecret = "" }),
        """{"authScheme":"OAUTH1","val":{"status":"INITIALIZING","oauth_token":"a","oauth_token_secret":""}}""");

    [Fact]
    public void ApiKey_WithKey_IsActive() => Builds(
        AuthScheme.ApiKey(new() { ApiKey = "a" }), """{"authScheme":"API_KEY","val":{"status":"ACTIVE","api_key":"a"}}""");

    [Fact]
    public void ApiKey_GenericKeyAndSharedField_AreSent() => Builds(
        AuthScheme.ApiKey(new() { GenericApiKey = "g", Subdomain = "acme" }),
        """{"authScheme":"API_KEY","val":{"status":"ACTIVE","generic_api_key":"g","subdomain":"acme"}}""");

    [Fact]
    public void Basic_WithCredentials_IsActive() => Builds(
        AuthScheme.Basic(new() { Username = "u", Password = "p" }),
        """{"authScheme":"BASIC","val":{"status":"ACTIVE","username":"u","password":"p"}}""");

    [Fact]
    public void BearerToken_WithToken_IsActive() => Builds(
        AuthScheme.BearerToken(new() { Token = "t" }), """{"authScheme":"BEARER_TOKEN","val":{"status":"ACTIVE","token":"t"}}""");

    [Fact]
    public void GoogleServiceAccount_Credentials_AreSentAsText() => Builds(
        AuthScheme.GoogleServiceAccount(new() { CredentialsJson = "{}" }),
        """{"authScheme":"GOOGLE_SERVICE_ACCOUNT","val":{"status":"ACTIVE","credentials_json":"{}"}}""");

    [Fact]
    public void NoAuth_WithoutArguments_IsActive() => Builds(AuthScheme.NoAuth(), """{"authScheme":"NO_AUTH","val":{"status":"ACTIVE"}}""");

    [Fact]
    public void BasicWithJwt_WithCredentials_IsActive() => Builds(
        AuthScheme.BasicWithJwt(new() { Username = "u", Password = "p" }),
        """{"authScheme":"BASIC_WITH_JWT","val":{"status":"ACTIVE","username":"u","password":"p"}}""");

    [Fact]
    public void CalcomAuth_SharedFields_AreSent() => Builds(
        AuthScheme.CalcomAuth(new() { Region = "eu" }), """{"authScheme":"CALCOM_AUTH","val":{"status":"ACTIVE","region":"eu"}}""");

    [Fact]
    public void CalcomAuth_WithoutArguments_IsActive() => Builds(AuthScheme.CalcomAuth(), """{"authScheme":"CALCOM_AUTH","val":{"status":"ACTIVE"}}""");

    [Fact]
    public void BillcomAuth_WithCredentials_IsActive() => Builds(
        AuthScheme.BillcomAuth(new() { SessionId = "s", DevKey = "d" }),
        """{"authScheme":"BILLCOM_AUTH","val":{"status":"ACTIVE","sessionId":"s","devKey":"d"}}""");

    [Fact]
    public void ApiKey_UndocumentedField_IsSentUnchanged() => Builds(
        AuthScheme.ApiKey(new() { ApiKey = "a", AdditionalProperties = new() { { "tenant", "acme" }, { "beta", true } } }),
        """{"authScheme":"API_KEY","val":{"status":"ACTIVE","api_key":"a","tenant":"acme","beta":true}}""");

    [Fact]
    public void OAuth2_State_HasSchemeAndStatus()
    {
        var state = AuthScheme.OAuth2(new() { AccessToken = "xoxb", Scope = TwoScopes }).ShouldBeOfType<ConnectionState.OAuth2>();
        var active = state.Val.ShouldBeOfType<OAuth2Connection.Active>();
        active.AccessToken.ShouldBe("xoxb");
        active.Scope.TryGetList(out var scopes).ShouldBeTrue();
        scopes.ShouldBe(TwoScopes);
    }

    [Fact]
    public void OAuth2_ConnectionOfState_IsCreatedOnceAndChangesNothing()
    {
        var state = (ConnectionState.OAuth2)AuthScheme.OAuth2(new() { AccessToken = "xoxb", Subdomain = "acme" });
        var before = JsonOf.Write(state);
        state.Val.ShouldBeSameAs(state.Val);
        state.Val.Subdomain.ShouldBe("acme");
        JsonOf.Write(state).ShouldBe(before);
        state.ToString().ShouldContain("AccessToken = ***");
        JsonOf.Write(new ConnectionState.OAuth2 { Val = state.Val }).ShouldBeJson(before);
    }

    [Fact]
    public void ConnectionState_UnknownScheme_CanBePassedRaw()
    {
        const string Raw = """{"authScheme":"PASSKEY_OAUTH","val":{"status":"ACTIVE","access_token":"t"}}""";
        Builds(new ConnectionState.Unknown(JsonSerializer.Deserialize<JsonElement>(Raw)), Raw);
    }

    [Theory]
    [InlineData("""{"authScheme":"SERVICE_ACCOUNT","val":{"status":"ACTIVE","application_id":"1","installation_id":"2","private_key":"k"}}""")]
    [InlineData("""{"authScheme":"SAML","val":{"status":"ACTIVE"}}""")]
    [InlineData("""{"authScheme":"DCR_OAUTH","val":{"status":"INITIALIZING"}}""")]
    [InlineData("""{"authScheme":"S2S_OAUTH2","val":{"status":"ACTIVE","access_token":"t"}}""")]
    [InlineData("""{"authScheme":"OAUTH2","val":{"status":"ODD","access_token":"t"}}""")]
    public void ConnectionState_Json_IsSentUnchanged(string state) => Builds(JsonSerializer.Deserialize<ConnectionState>(state)!, state);

    [Fact]
    public void CimdOAuth_ClientIdAndToken_IsActive() => Builds(
        AuthScheme.CimdOAuth(new() { ClientId = "https://app.test/client.json", AccessToken = "t", ExpiresIn = 3600, Scope = TwoScopes, StatePrefix = "p" }),
        """{"authScheme":"CIMD_OAUTH","val":{"status":"ACTIVE","client_id":"https://app.test/client.json","access_token":"t","expires_in":3600,"scope":["a","b"],"state_prefix":"p"}}""");

    [Fact]
    public void CimdOAuth_NoToken_IsInitializing() => Builds(
        AuthScheme.CimdOAuth(new() { ClientId = "https://app.test/client.json" }),
        """{"authScheme":"CIMD_OAUTH","val":{"status":"INITIALIZING","client_id":"https://app.test/client.json"}}""");

    [Theory]
    [InlineData("""{"status":"INITIALIZING","long_redirect_url":true}""", typeof(CimdOAuthConnection.Initializing))]
    [InlineData("""{"status":"INITIATED","client_id":"c","redirectUrl":"r","callback_url":"b","finalRedirectUri":"f","code_verifier":"v"}""", typeof(CimdOAuthConnection.Initiated))]
    [InlineData("""{"status":"ACTIVE","client_id":"c","access_token":"a","refresh_token":null,"scope":null,"expires_in":"5"}""", typeof(CimdOAuthConnection.Active))]
    [InlineData("""{"status":"INACTIVE","client_id":"c","access_token":"a","id_token":"i"}""", typeof(CimdOAuthConnection.Inactive))]
    [InlineData("""{"status":"FAILED","error":"e","error_description":"d"}""", typeof(CimdOAuthConnection.Failed))]
    [InlineData("""{"status":"EXPIRED","expired_at":"2026"}""", typeof(CimdOAuthConnection.Expired))]
    [InlineData("""{"status":"REVOKED","revoked_at":"2026"}""", typeof(CimdOAuthConnection.Unknown))]
    public void CimdOAuth_EveryStatus_IsReadAndWrittenBack(string val, Type branch)
    {
        var json = $$"""{"authScheme":"CIMD_OAUTH","val":{{val}}}""";
        var state = JsonOf.Read<ConnectionState>(json);
        state.ShouldBeOfType<ConnectionState.CimdOAuth>().Val.ShouldBeOfType(branch);
        JsonOf.Write(state).ShouldBeJson(json);
    }

    private static void Builds(ConnectionState state, string expected) => JsonOf.Write(state).ShouldBeJson(expected);
}
