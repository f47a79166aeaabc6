namespace Composio.Testing;

/// <summary>
/// Specifies how credentials are masked in responses. Secrets of an auth config managed by Composio are always <c>REDACTED</c>; the setting
/// applies to custom auth configs.
/// </summary>
public enum SecretMasking
{
    /// <summary>
    /// The behavior of the API since June 2026: OAuth tokens are <c>REDACTED</c>, other credentials show their first four characters and
    /// <c>...</c>, or <c>REDACTED</c> when they are short.
    /// </summary>
    Standard,

    /// <summary>Every credential is <c>REDACTED</c>.</summary>
    Full,

    /// <summary>Every credential, including OAuth tokens, shows its first four characters: the behavior of the API until June 2026.</summary>
    Partial,
}
