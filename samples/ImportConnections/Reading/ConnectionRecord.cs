using Composio;
using ImportConnections.Output;

namespace ImportConnections.Reading;

/// <summary>Represents an existing connection to import into Composio.</summary>
internal sealed record ConnectionRecord
{
    /// <summary>Gets the user ID of the application.</summary>
    public required string User { get; init; }

    /// <summary>Gets the slug of the toolkit, such as <c>slack</c>.</summary>
    public required string Toolkit { get; init; }

    /// <summary>Gets the auth scheme.</summary>
    public required AuthSchemeType Scheme { get; init; }

    /// <summary>Gets the credentials, as the SDK sends them.</summary>
    public required ConnectionState State { get; init; }

    /// <summary>Gets the ID of the auth config; null to find or create one.</summary>
    public string? AuthConfigId { get; init; }

    /// <summary>Gets the alias of the account; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets the OAuth app; null when the scheme requires none, or the auth config has it.</summary>
    public OAuthClient? Client { get; init; }

    /// <summary>Gets the texts that messages must not contain.</summary>
    public required Secrets Secrets { get; init; }

    /// <summary>Gets whether the connection cannot be refreshed after its access token expires.</summary>
    public bool EndsWithItsToken => State is ConnectionState.OAuth2 { Val: OAuth2Connection.Active active } && !HasRefreshToken(active);

    public override string ToString() => $"{User} {Toolkit} {Scheme}";

    private static bool HasRefreshToken(OAuth2Connection.Active active) => !string.IsNullOrEmpty(active.RefreshToken.GetValueOrDefault());
}
