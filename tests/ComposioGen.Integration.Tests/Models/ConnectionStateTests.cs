using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>The two-level union of scheme and status, and what it does with values that are newer than the document.</summary>
public sealed class ConnectionStateTests
{
    [Fact]
    public void An_API_key_is_read_into_its_branch()
    {
        var val = RoundTrip<ConnectionState.ApiKey>("""{"authScheme":"API_KEY","val":{"status":"ACTIVE","api_key":"k","subdomain":"acme"}}""").Val;
        var active = val.ShouldBeOfType<ApiKeyConnection.Active>();
        active.ApiKey.ShouldBe("k");
        active.Subdomain.ShouldBe("acme");
        active.Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public void OAuth1_is_read_by_its_status()
    {
        RoundTrip<ConnectionState.OAuth1>("""{"authScheme":"OAUTH1","val":{"status":"INITIALIZING"}}""").Val.ShouldBeOfType<OAuth1Connection.Initializing>();
        var active = RoundTrip<ConnectionState.OAuth1>("""{"authScheme":"OAUTH1","val":{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b"}}""")
            .Val.ShouldBeOfType<OAuth1Connection.Active>();
        active.OAuthToken.ShouldBe("a");
        active.OAuthTokenSecret.ShouldBe("b");
    }

    [Fact]
    public void The_order_of_the_members_does_not_matter() =>
        RoundTrip<ConnectionState.ApiKey>("""{"val":{"api_key":"k","status":"ACTIVE"},"authScheme":"API_KEY"}""").Val.ShouldBeOfType<ApiKeyConnection.Active>();

    [Fact]
    public void An_unknown_status_keeps_its_JSON()
    {
        var val = RoundTrip<ConnectionState.OAuth2>("""{"authScheme":"OAUTH2","val":{"status":"PAUSED","until":[1,2]}}""").Val;
        val.ShouldBeOfType<OAuth2Connection.Unknown>().Status.Value.ShouldBe("PAUSED");
    }

    [Theory]
    [InlineData("""{"authScheme":"PASSKEY_OAUTH","val":{"status":"ACTIVE","access_token":"t"}}""", "PASSKEY_OAUTH")]
    [InlineData("""{"authScheme":"PASSKEY"}""", "PASSKEY")]
    [InlineData("""{"val":{"status":"ACTIVE"}}""", "")]
    public void An_unknown_scheme_keeps_its_JSON(string json, string scheme) =>
        RoundTrip<ConnectionState.Unknown>(json).AuthScheme.Value.ShouldBe(scheme);

    [Fact]
    public void Members_that_the_document_does_not_name_are_kept_at_both_levels()
    {
        var state = RoundTrip<ConnectionState.Basic>(
            """{"authScheme":"BASIC","since":2026,"val":{"status":"ACTIVE","username":"u","password":"p","tenant":{"id":1},"beta":null}}""");
        state.AdditionalProperties!["since"].GetInt32().ShouldBe(2026);
        state.Val.AdditionalProperties!.Keys.ShouldBe(["tenant", "beta"]);
    }

    [Fact]
    public void Without_unnamed_members_there_is_no_bag_for_them() =>
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
