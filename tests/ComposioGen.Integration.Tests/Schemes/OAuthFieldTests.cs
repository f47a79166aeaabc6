using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that every field of the OAuth builders is sent unchanged under its name.</summary>
public sealed class OAuthFieldTests
{
    private static readonly string[] TwoScopes = ["a", "b"];

    [Fact]
    public void OAuth2_AllFields_AreSent()
    {
        var state = AuthScheme.OAuth2(new()
        {
            AccessToken = "at",
            TokenType = "Bearer",
            IdToken = "it",
            RefreshToken = "rt",
            ExpiresIn = 3600,
            Scope = "a b",
            WebhookSignature = "ws",
            AuthedUser = new() { AccessToken = "xoxp", Scope = "identify" },
            CodeVerifier = "cv",
            RedirectUrl = "https://r",
            CallbackUrl = "https://c",
            FinalRedirectUri = "https://f",
            Error = "e",
            ErrorDescription = "ed",
            ExpiredAt = "2026-01-01T00:00:00Z",
            Subdomain = "acme",
            YourDomain = "acme.example",
        });

        JsonOf.Write(state).ShouldBeJson("""
            {"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"at","token_type":"Bearer","id_token":"it","refresh_token":"rt",
            "expires_in":3600,"scope":"a b","webhook_signature":"ws","authed_user":{"access_token":"xoxp","scope":"identify"},
            "code_verifier":"cv","redirectUrl":"https://r","callback_url":"https://c","finalRedirectUri":"https://f","error":"e",
            "error_description":"ed","expired_at":"2026-01-01T00:00:00Z","subdomain":"acme","your-domain":"acme.example"}}
            """);
    }

    [Fact]
    public void OAuth1_AllFields_AreSent()
    {
        var state = AuthScheme.OAuth1(new()
        {
            OAuthToken = "a",
            OAuthTokenSecret = "b",
            ConsumerKey = "ck",
            RedirectUrl = "https://r",
            CallbackUrl = "https://c",
            Error = "e",
            ErrorDescription = "ed",
            ExpiredAt = "2026-01-01T00:00:00Z",
            BaseUrl = "https://b",
        });

        JsonOf.Write(state).ShouldBeJson("""
            {"authScheme":"OAUTH1","val":{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b","consumer_key":"ck",
            "redirectUrl":"https://r","callback_url":"https://c","error":"e","error_description":"ed","expired_at":"2026-01-01T00:00:00Z",
            "base_url":"https://b"}}
            """);
    }

    public static TheoryData<ExpiresIn, string> Lifetimes => new()
    {
        { 3600, "3600" },
        { "3600", "\"3600\"" },
        { ExpiresIn.Null, "null" },
        { 0.5, "0.5" },
    };

    [Theory]
    [MemberData(nameof(Lifetimes), DisableDiscoveryEnumeration = true)]
    public void ExpiresIn_AnyForm_IsSentUnchanged(ExpiresIn given, string expected) =>
        Val(new() { AccessToken = "t", ExpiresIn = given }, "expires_in").ShouldBe(expected);

    public static TheoryData<Scopes, string> ScopeShapes => new()
    {
        { "a,b", "\"a,b\"" },
        { TwoScopes, """["a","b"]""" },
        { Array.Empty<string>(), "[]" },
        { Scopes.Null, "null" },
    };

    [Theory]
    [MemberData(nameof(ScopeShapes), DisableDiscoveryEnumeration = true)]
    public void Scope_AnyForm_IsSentUnchanged(Scopes given, string expected) =>
        Val(new() { AccessToken = "t", Scope = given }, "scope").ShouldBe(expected);

    [Fact]
    public void RefreshToken_NullOrOmitted_IsSentAccordingly()
    {
        Val(new() { AccessToken = "t", RefreshToken = null }, "refresh_token").ShouldBe("null");
        Val(new() { AccessToken = "t" }, "refresh_token").ShouldBeNull();
    }

    private static string? Val(OAuth2Credentials credentials, string member)
    {
        using var document = JsonDocument.Parse(JsonOf.Write(AuthScheme.OAuth2(credentials)));
        return document.RootElement.GetProperty("val").TryGetProperty(member, out var value) ? value.GetRawText() : null;
    }
}
