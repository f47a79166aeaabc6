namespace Composio.Runtime;

/// <summary>Where the API's requests carry credentials, by the names of members.</summary>
internal static class CredentialMembers
{
    private static readonly string[] Words = ["token", "secret", "password", "passphrase", "credential", "key", "authorization", "jwt", "cookie"];

    /// <summary>Whether everything below a member of this name counts as a credential; an alias or a name may look like anything.</summary>
    public static bool Holds(string name) =>
        name is "val" or "connection_data" or "credentials" or "shared_credentials" or "sealed_credentials" or "proxy_config";

    /// <summary>The same for a name in UTF-8.</summary>
    public static bool Holds(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("val"u8) || name.SequenceEqual("connection_data"u8) || name.SequenceEqual("credentials"u8)
        || name.SequenceEqual("shared_credentials"u8) || name.SequenceEqual("sealed_credentials"u8) || name.SequenceEqual("proxy_config"u8);

    /// <summary>Whether a member is called like a credential, wherever it stands.</summary>
    public static bool IsNamedLikeOne(string name) => Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a member is none although it stands among credentials, or is called like one: an error that hides it would be hard to understand.</summary>
    public static bool IsHarmless(string name) => name
        is "status" or "scope" or "scopes" or "user_scope" or "user_scopes" or "token_type" or "expires_in" or "authScheme" or "auth_scheme" or "type" or "name";
}
