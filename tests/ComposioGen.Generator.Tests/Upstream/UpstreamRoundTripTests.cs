using ComposioGen.Generator.OpenApi.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Tests connections that other generators do not support, read through <c>GET connected_accounts/{id}</c> and written back.</summary>
public sealed class UpstreamRoundTripTests
{
    public static TheoryData<string, string, string> States => new()
    {
        { "OAuth 2 with numbers and lists", """{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"t","expires_in":3600,"scope":["a","b"]}}""", "ConnectionState.OAuth2 { Val: OAuth2Connection.Active { ExpiresIn.HasValue: true, Scope.HasValue: true } }" },
        { "OAuth 2 with strings", """{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"t","expires_in":"3600","scope":"a b"}}""", "ConnectionState.OAuth2 { Val: OAuth2Connection.Active { ExpiresIn.HasValue: true, Scope.HasValue: true } }" },
        { "OAuth 2 with nulls", """{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"t","expires_in":null,"scope":null,"refresh_token":null}}""", "ConnectionState.OAuth2 { Val: OAuth2Connection.Active { ExpiresIn.IsNull: true, Scope.IsNull: true, RefreshToken.HasValue: true } }" },
        { "API key", """{"authScheme":"API_KEY","val":{"status":"ACTIVE","api_key":"k","subdomain":"s"}}""", "ConnectionState.ApiKey { Val: ApiKeyConnection.Active { ApiKey: \"k\", Subdomain: \"s\" } }" },
        { "OAuth 1 at its beginning", """{"authScheme":"OAUTH1","val":{"status":"INITIALIZING"}}""", "ConnectionState.OAuth1 { Val: OAuth1Connection.Initializing }" },
        { "OAuth 1 active", """{"authScheme":"OAUTH1","val":{"status":"ACTIVE","oauth_token":"a","oauth_token_secret":"b"}}""", "ConnectionState.OAuth1 { Val: OAuth1Connection.Active { OAuthToken: \"a\" } }" },
        { "a status nobody knows", """{"authScheme":"OAUTH2","val":{"status":"PAUSED","x":{"y":[1,2]}}}""", "ConnectionState.OAuth2 { Val: OAuth2Connection.Unknown { Status.Value: \"PAUSED\" } }" },
        { "a scheme nobody knows", """{"authScheme":"PASSKEY","val":{"status":"ACTIVE","x":1}}""", "ConnectionState.Unknown { AuthScheme.Value: \"PASSKEY\" }" },
        { "members nobody knows", """{"authScheme":"BEARER_TOKEN","val":{"status":"ACTIVE","token":"t","extra":{"a":[1,"2",null]}}}""", "ConnectionState.BearerToken { Val: BearerTokenConnection.Active { AdditionalProperties.Count: 1 } }" },
    };

    [UpstreamTheory]
    [MemberData(nameof(States))]
    public async Task GetAsync_PublishedExample_RoundTrips(string kind, string state, string pattern)
    {
        await UpstreamDocument.Sdk.CallAsync($$""""
            var sent = """{{Account(state)}}""";
            using var composio = new ComposioClient(Transport(new Wire(sent)));
            var account = await composio.ConnectedAccounts.GetAsync("ca_1");
            (account.State is {{pattern}}).ShouldBeTrue({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(kind, true)}});
            System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(Write(account)), System.Text.Json.Nodes.JsonNode.Parse(sent)).ShouldBeTrue(Write(account));
            """");
    }

    [UpstreamFact]
    public async Task GetAsync_MissingMember_ThrowsWithPath()
    {
        await UpstreamDocument.Sdk.CallAsync($$""""
            using var composio = new ComposioClient(Transport(new Wire("""{{Account("""{"authScheme":"OAUTH2","val":{"status":"ACTIVE"}}""")}}""")));
            var account = await composio.ConnectedAccounts.GetAsync("ca_1");
            account.State.ShouldBeOfType<ConnectionState.OAuth2>().Val.ShouldBeOfType<OAuth2Connection.Unknown>().Problem.ShouldBe("$.access_token: the required member 'access_token' is missing");
            """");
    }

    private static string Account(string state) => $$"""
        {"id":"ca_1","toolkit":{"slug":"slack"},"auth_config":{"id":"ac_1","auth_scheme":"OAUTH2","is_composio_managed":false,"is_disabled":false},"user_id":"u","status":"ACTIVE","created_at":"2026-01-01","updated_at":"2026-01-01","state":{{state}},"data":{},"params":{},"status_reason":null,"is_disabled":false}
        """;
}
