using System.Collections.Frozen;

namespace Composio.Testing;

/// <summary>Determines by its name whether a member contains a credential.</summary>
internal static class SecretNames
{
    private static readonly FrozenSet<string> Open = new[]
    {
        "client_id", "consumer_key", "token_type", "token_url", "username", "proxy_username",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Secret = new[]
    {
        "webhook_signature", "code_verifier", "oauth_verifier", "basic_encoded", "credentials_json", "sessionId",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] SecretParts = ["token", "secret", "password", "credential"];

    /// <summary>Returns whether a member with this name contains a credential.</summary>
    public static bool IsSecret(string name) =>
        !Open.Contains(name)
        && (Secret.Contains(name)
            || name.EndsWith("key", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(SecretParts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));
}
