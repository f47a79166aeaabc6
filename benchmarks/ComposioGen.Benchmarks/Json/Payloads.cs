using System.Text;

namespace ComposioGen.Benchmarks.Json;

/// <summary>Provides the texts to read, as returned by the API: the discriminators come first, credentials are masked.</summary>
internal static class Payloads
{
    /// <summary>The members of the account that the second account spells differently, so that they are unknown to both sides.</summary>
    private static readonly string[] Optional =
    [
        "word_id", "alias", "status_reason", "test_request_endpoint", "requested_scopes", "refresh_token", "id_token", "token_type", "subdomain", "base_url",
    ];

    private const string OneAccount = """
        {"id":"ca_8qK2mZx0PwTn","word_id":"brave-otter-lamp","alias":"work","user_id":"user_4821",
        "toolkit":{"slug":"slack"},
        "auth_config":{"id":"ac_V7dEr2kQ9sLm","auth_scheme":"OAUTH2","is_composio_managed":false,"is_disabled":false},
        "status":"ACTIVE","status_reason":"connected by import","is_disabled":false,
        "state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"REDACTED-xoxb-81","refresh_token":"REDACTED-xoxr-17",
        "id_token":"REDACTED-eyJhbGciOi","token_type":"Bearer","expires_in":43200,"scope":["chat:write","channels:read","users:read"],
        "subdomain":"acme","base_url":"https://acme.slack.com/api"}},
        "requested_scopes":["chat:write","channels:read","users:read"],
        "test_request_endpoint":"https://slack.com/api/auth.test",
        "created_at":"2026-01-14T09:26:53.589Z","updated_at":"2026-01-15T18:02:11.004Z"}
        """;

    /// <summary>Gets an account with OAuth 2 credentials and known members only.</summary>
    public static byte[] Account { get; } = Bytes(OneAccount);

    /// <summary>Gets the same account with ten members that the document does not define.</summary>
    public static byte[] AccountWithUnknownMembers { get; } =
        Bytes(Optional.Aggregate(OneAccount, static (text, name) => text.Replace($"\"{name}\"", $"\"{name[..^1]}_\"", StringComparison.Ordinal)));

    /// <summary>Gets a page of 100 accounts.</summary>
    public static byte[] Page { get; } = Bytes(
        $$"""{"items":[{{string.Join(',', Enumerable.Repeat(OneAccount, 100))}}],"next_cursor":"Y3Vyc29yOjEwMA==","total_pages":7,"current_page":1,"total_items":642}""");

    /// <summary>Gets the body that imports a connection.</summary>
    public static byte[] CreateBody { get; } = Bytes("""
        {"auth_config":{"id":"ac_V7dEr2kQ9sLm"},"connection":{"user_id":"user_4821","alias":"work",
        "state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"xoxb-2481920193-aKe91mQ","refresh_token":"xoxr-7719203841-Lq02xZ",
        "token_type":"Bearer","expires_in":43200,"scope":["chat:write","channels:read","users:read"]}}},"validate_credentials":true}
        """);

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json.ReplaceLineEndings(""));
}
