namespace Composio.Testing;

/// <summary>
/// How credentials look in a response. Secrets that belong to an auth config managed by Composio are always
/// <c>REDACTED</c>; the choice is about custom auth configs.
/// </summary>
public enum SecretMasking
{
    /// <summary>
    /// As the API has done since June 2026: OAuth tokens are <c>REDACTED</c>, other credentials show their first four
    /// characters and <c>...</c>, or <c>REDACTED</c> when they are short.
    /// </summary>
    Standard,

    /// <summary>Every credential is <c>REDACTED</c>.</summary>
    Full,

    /// <summary>Every credential, OAuth tokens included, shows its first four characters: the API until June 2026.</summary>
    Partial,
}
