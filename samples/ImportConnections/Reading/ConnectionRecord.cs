using Composio;
using ImportConnections.Output;

namespace ImportConnections.Reading;

/// <summary>A connection that exists elsewhere and is to exist in Composio.</summary>
internal sealed record ConnectionRecord
{
    /// <summary>The user in the app's own terms.</summary>
    public required string User { get; init; }

    /// <summary>The toolkit's slug, such as <c>slack</c>.</summary>
    public required string Toolkit { get; init; }

    /// <summary>How the user is known to the toolkit.</summary>
    public required AuthSchemeType Scheme { get; init; }

    /// <summary>The credentials, as the SDK sends them.</summary>
    public required ConnectionState State { get; init; }

    /// <summary>The auth config to use; null to find or make one.</summary>
    public string? AuthConfigId { get; init; }

    /// <summary>A name for the account; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>The OAuth app; null when the scheme needs none, or the auth config has it.</summary>
    public OAuthClient? Client { get; init; }

    /// <summary>What no message may repeat.</summary>
    public required Secrets Secrets { get; init; }

    /// <summary>Whether nobody can renew the connection once its access token has ended.</summary>
    public bool EndsWithItsToken => State is ConnectionState.OAuth2 { Val: OAuth2Connection.Active active } && !HasRefreshToken(active);

    public override string ToString() => $"{User} {Toolkit} {Scheme}";

    private static bool HasRefreshToken(OAuth2Connection.Active active) => !string.IsNullOrEmpty(active.RefreshToken.GetValueOrDefault());
}
