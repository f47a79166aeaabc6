using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the two-level union of scheme and status, and values that are newer than the document.</summary>
public sealed class ConnectionStateTests
{
    [Fact]
    public void ReadFrom_ApiKey_ReturnsItsBranch()
    {
        var val = RoundTrip<ConnectionState.ApiKey>("""{"authScheme":"API_KEY","val":{"status":"ACTIVE","api_key":"k","subdomain":"acme"}}""").Val;
        var active = val.ShouldBeOfType<ApiKeyConnection.Active>();
        active.ApiKey.ShouldBe("k");
        active.Subdomain.ShouldBe("acme");
        active.Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public void ReadFrom_OAuth1_ReturnsBranchOfStatus()
    {
        RoundTrip<ConnectionState.OAuth1>("""{"authScheme":"OAUTH1","val":{"status":"INITIALIZING"}}""").Val.ShouldBeOfType<OAuth1Connection.Initializing>();
        var active = RoundTrip<ConnectionState.OAuth1>("""{"authScheme":"OAUTH1","val":{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b"}}""")
            .Val.ShouldBeOfType<OAuth1Connection.Active>();
        active.OAuthToken.ShouldBe("a");
        active.OAuthTokenSecret.ShouldBe("b");
    }

    [Fact]
    public void ReadFrom_MembersInAnyOrder_ReturnsSameState() =>
        RoundTrip<ConnectionState.ApiKey>("""{"val":{"api_key":"k","status":"ACTIVE"},"authScheme":"API_KEY"}""").Val.ShouldBeOfType<ApiKeyConnection.Active>();

    [Fact]
    public void ReadFrom_UnknownStatus_PreservesJson()
    {
        var val = RoundTrip<ConnectionState.OAuth2>("""{"authScheme":"OAUTH2","val":{"status":"PAUSED","until":[1,2]}}""").Val;
        val.ShouldBeOfType<OAuth2Connection.Unknown>().Status.Value.ShouldBe("PAUSED");
    }

    [Theory]
    [InlineData("""{"authScheme":"PASSKEY_OAUTH","val":{"status":"ACTIVE","access_token":"t"}}""", "PASSKEY_OAUTH")]
    [InlineData("""{"authScheme":"PASSKEY"}""", "PASSKEY")]
    [InlineData("""{"val":{"status":"ACTIVE"}}""", "")]
    public void ReadFrom_UnknownScheme_PreservesJson(string json, string scheme) =>
        RoundTrip<ConnectionState.Unknown>(json).AuthScheme.Value.ShouldBe(scheme);

    [Fact]
    public void ReadFrom_UnknownMembers_ArePreservedAtBothLevels()
    {
        var state = RoundTrip<ConnectionState.Basic>(
            """{"authScheme":"BASIC","since":2026,"val":{"status":"ACTIVE","username":"u","password":"p","tenant":{"id":1},"beta":null}}""");
        state.AdditionalProperties!["since"].GetInt32().ShouldBe(2026);
        state.Val.AdditionalProperties!.Keys.ShouldBe(["tenant", "beta"]);
    }

    [Fact]
    public void ReadFrom_NoUnknownMembers_AllocatesNoCollection() =>
        RoundTrip<ConnectionState.NoAuth>("""{"authScheme":"NO_AUTH","val":{"status":"ACTIVE"}}""").AdditionalProperties.ShouldBeNull();

    private static T RoundTrip<T>(string json)
        where T : ConnectionState
    {
        JsonOf.Write(JsonOf.Read<ConnectionState>(json)).ShouldBeJson(json);
        var state = JsonSerializer.Deserialize<ConnectionState>(json)!;
        JsonSerializer.Serialize(state).ShouldBeJson(json);
        return state.ShouldBeOfType<T>();
    }
}
