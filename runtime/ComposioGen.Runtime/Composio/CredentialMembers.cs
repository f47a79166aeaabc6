namespace Composio.Runtime;

/// <summary>Determines which members of the API's requests contain credentials, by name.</summary>
internal static class CredentialMembers
{
    private static readonly string[] Words = ["token", "secret", "password", "passphrase", "credential", "key", "authorization", "jwt", "cookie"];

    /// <summary>Returns whether everything below a member with this name is a credential.</summary>
    public static bool IsCredential(string name) =>
        name is "val" or "connection_data" or "credentials" or "shared_credentials" or "sealed_credentials" or "proxy_config";

    /// <summary>Returns whether everything below a member with this name, in UTF-8, is a credential.</summary>
    public static bool IsCredential(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("val"u8) || name.SequenceEqual("connection_data"u8) || name.SequenceEqual("credentials"u8)
        || name.SequenceEqual("shared_credentials"u8) || name.SequenceEqual("sealed_credentials"u8) || name.SequenceEqual("proxy_config"u8);

    /// <summary>Returns whether a member has the name of a credential, at any location.</summary>
    public static bool IsNamedLikeOne(string name) => Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Returns whether a member is not a credential although its location or name suggests it; masking it would make errors hard to
    /// understand.
    /// </summary>
    public static bool IsHarmless(string name) => name
        is "status" or "scope" or "scopes" or "user_scope" or "user_scopes" or "token_type" or "expires_in" or "authScheme" or "auth_scheme" or "type" or "name";
}
