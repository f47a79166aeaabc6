using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>All auth configs. Guarded by the backend's lock.</summary>
internal sealed class AuthConfigStore
{
    private readonly List<AuthConfig> _all = [];
    private readonly Dictionary<string, AuthConfig> _byId = new(StringComparer.Ordinal);

    /// <summary>Every auth config that was ever made, in that order.</summary>
    public IReadOnlyList<AuthConfig> All => _all;

    /// <summary>Makes an auth config.</summary>
    public AuthConfig Add(Toolkit toolkit, string scheme, bool isManaged, string? name, JsonObject credentials, JsonObject settings, DateTimeOffset now)
    {
        var authConfig = new AuthConfig
        {
            Id = Identifier.New("ac"),
            Sequence = _all.Count + 1,
            Toolkit = toolkit,
            Scheme = AuthSchemeRules.Of(scheme),
            IsManaged = isManaged,
            Name = name ?? Identifier.Words(toolkit.Slug, _all.Count + 1),
            Credentials = credentials,
            Settings = settings,
            CreatedAt = now,
            UpdatedAt = now,
        };
        _all.Add(authConfig);
        _byId.Add(authConfig.Id, authConfig);
        return authConfig;
    }

    /// <summary>The auth config with an id.</summary>
    /// <exception cref="RefusalException">404: there is none, or it was deleted.</exception>
    public AuthConfig Require(string id) =>
        _byId.GetValueOrDefault(id) is { IsDeleted: false } authConfig ? authConfig : throw Refusal.AuthConfigNotFound(id);

    /// <summary>The auth config with an id, for a new connection.</summary>
    /// <exception cref="RefusalException">404: there is none. 400: it is disabled.</exception>
    public AuthConfig RequireEnabled(string id)
    {
        var authConfig = Require(id);
        return authConfig.IsEnabled
            ? authConfig
            : throw Refusal.AuthConfigBadRequest($"Auth config {id} is disabled", "Enable it before you connect accounts.");
    }
}
