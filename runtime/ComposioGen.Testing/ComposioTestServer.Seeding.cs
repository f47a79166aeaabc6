using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <content>Ways to put something into the server without a call.</content>
public sealed partial class ComposioTestServer
{
    /// <summary>Adds a toolkit, or replaces the one with its slug.</summary>
    /// <param name="toolkit">
    /// The toolkit in the shape of <c>GET /toolkits/{slug}</c>. Only <c>slug</c> is needed; each entry of
    /// <c>auth_config_details</c> needs a <c>mode</c>.
    /// </param>
    /// <param name="supportsRevocation">Whether its tokens can be revoked.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="ArgumentException">There is no slug, or a mode is no auth scheme.</exception>
    public string AddToolkit(JsonObject toolkit, bool supportsRevocation = true)
    {
        ArgumentNullException.ThrowIfNull(toolkit);
        lock (_backend.Gate)
        {
            return _backend.Toolkits.Add(toolkit, supportsRevocation).Slug;
        }
    }

    /// <summary>Adds a toolkit that is written as JSON text.</summary>
    /// <param name="json">The toolkit in the shape of <c>GET /toolkits/{slug}</c>.</param>
    /// <param name="supportsRevocation">Whether its tokens can be revoked.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="ArgumentException">There is no slug, or a mode is no auth scheme.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public string AddToolkit(string json, bool supportsRevocation = true) =>
        AddToolkit(JsonNode.Parse(json) as JsonObject ?? throw new ArgumentException("A toolkit is a JSON object.", nameof(json)), supportsRevocation);

    /// <summary>Adds an auth config.</summary>
    /// <param name="toolkitSlug">A toolkit that the server knows.</param>
    /// <param name="authScheme">The scheme, such as <c>OAUTH2</c>.</param>
    /// <param name="composioManaged">Whether Composio brings the OAuth application; false makes it a custom auth config.</param>
    /// <param name="credentials">The credentials of a custom auth config; null makes up what the toolkit requires.</param>
    /// <param name="name">The name; null makes one up.</param>
    /// <returns>The auth config's id, <c>ac_...</c>.</returns>
    /// <exception cref="ArgumentException">There is no such toolkit, or it does not have the scheme.</exception>
    public string AddAuthConfig(
        string toolkitSlug, string authScheme, bool composioManaged = false, JsonObject? credentials = null, string? name = null)
    {
        lock (_backend.Gate)
        {
            var toolkit = _backend.Toolkits.Find(toolkitSlug)
                ?? throw new ArgumentException($"The server knows no toolkit '{toolkitSlug}'; add it with AddToolkit.", nameof(toolkitSlug));
            if (!(composioManaged ? toolkit.ManagedSchemes.Contains(authScheme) : toolkit.Supports(authScheme)))
            {
                throw new ArgumentException($"Toolkit {toolkit.Slug} does not have the auth scheme '{authScheme}'.", nameof(authScheme));
            }

            var own = credentials?.Copy() ?? (composioManaged ? [] : PlaceholderCredentials.ForAuthConfig(toolkit, authScheme));
            return _backend.AuthConfigs.Add(toolkit, authScheme, composioManaged, name, own, [], _backend.Now).Id;
        }
    }

    /// <summary>Adds a connected account in any status.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="authConfigId">The auth config.</param>
    /// <param name="status">The status, <c>ACTIVE</c> by default.</param>
    /// <param name="credentials">The members of the state's <c>val</c>; null makes up what the scheme requires.</param>
    /// <param name="alias">An alias that is free; null for none.</param>
    /// <param name="shared">Whether the account is <c>SHARED</c>.</param>
    /// <returns>The account's id, <c>ca_...</c>.</returns>
    /// <exception cref="ArgumentException">The auth config or the status is unknown, or the alias is taken.</exception>
    public string AddAccount(
        string userId, string authConfigId, string status = "ACTIVE", JsonObject? credentials = null, string? alias = null, bool shared = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        RequireStatus(status);
        lock (_backend.Gate)
        {
            try
            {
                var authConfig = _backend.AuthConfigs.Require(authConfigId);
                var sharing = Sharing.Private with { IsShared = shared };
                var account = _backend.AddAccount(userId, authConfig, alias, sharing, credentials?.Copy(), _backend.Now);
                Put(account, status, null);
                return account.Id;
            }
            catch (RefusalException refusal)
            {
                throw new ArgumentException(refusal.Message, refusal);
            }
        }
    }
}
