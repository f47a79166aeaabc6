namespace Composio.Testing;

/// <summary>The address at which a user consents.</summary>
/// <param name="Token">The secret part of the address.</param>
/// <param name="Url">The address, on the server itself.</param>
/// <param name="ExpiresAt">Until when it works.</param>
internal sealed record ConsentLink(string Token, string Url, DateTimeOffset ExpiresAt);
