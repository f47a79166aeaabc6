namespace Composio.Testing;

/// <summary>Represents the link to a consent page.</summary>
/// <param name="Token">The secret part of the URL.</param>
/// <param name="Url">The URL, on the server itself.</param>
/// <param name="ExpiresAt">When the link expires.</param>
internal sealed record ConsentLink(string Token, string Url, DateTimeOffset ExpiresAt);
