using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Stores all auth configs. Guarded by the backend's lock.</summary>
internal sealed class AuthConfigStore
{
    private readonly List<AuthConfig> _all = [];
    private readonly Dictionary<string, AuthConfig> _byId = new(StringComparer.Ordinal);

    /// <summary>Gets all auth configs ever created, in that order.</summary>
    public IReadOnlyList<AuthConfig> All => _all;

    /// <summary>Creates an auth config.</summary>
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

    /// <summary>Returns the auth config with an ID.</summary>
    /// <exception cref="ApiErrorException">404: it does not exist or was deleted.</exception>
    public AuthConfig Require(string id) =>
        _byId.GetValueOrDefault(id) is { IsDeleted: false } authConfig ? authConfig : throw ApiErrors.AuthConfigNotFound(id);

    /// <summary>Returns the auth config with an ID for a new connection.</summary>
    /// <exception cref="ApiErrorException">404: it does not exist. 400: it is disabled.</exception>
    public AuthConfig RequireEnabled(string id)
    {
        var authConfig = Require(id);
        return authConfig.IsEnabled
            ? authConfig
            : throw ApiErrors.AuthConfigBadRequest($"Auth config {id} is disabled", "Enable it before you connect accounts.");
    }
}
