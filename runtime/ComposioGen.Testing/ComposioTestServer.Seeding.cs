using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <content>Adds data to the server without a request.</content>
public sealed partial class ComposioTestServer
{
    /// <summary>Adds a toolkit, or replaces the one with the same slug.</summary>
    /// <param name="toolkit">
    /// The toolkit in the format of <c>GET /toolkits/{slug}</c>. Only <c>slug</c> is required; each entry of <c>auth_config_details</c>
    /// requires a <c>mode</c>.
    /// </param>
    /// <param name="supportsRevocation">Whether tokens of the toolkit can be revoked.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="ArgumentException">There is no slug, or a mode is not an auth scheme.</exception>
    public string AddToolkit(JsonObject toolkit, bool supportsRevocation = true)
    {
        ArgumentNullException.ThrowIfNull(toolkit);
        lock (_backend.Gate)
        {
            return _backend.Toolkits.Add(toolkit, supportsRevocation).Slug;
        }
    }

    /// <summary>Adds a toolkit from JSON text.</summary>
    /// <param name="json">The toolkit in the format of <c>GET /toolkits/{slug}</c>.</param>
    /// <param name="supportsRevocation">Whether tokens of the toolkit can be revoked.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="ArgumentException">There is no slug, or a mode is not an auth scheme.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public string AddToolkit(string json, bool supportsRevocation = true) =>
        AddToolkit(JsonNode.Parse(json) as JsonObject ?? throw new ArgumentException("A toolkit must be a JSON object.", nameof(json)), supportsRevocation);

    /// <summary>Adds an auth config.</summary>
    /// <param name="toolkitSlug">The slug of an existing toolkit.</param>
    /// <param name="authScheme">The auth scheme, such as <c>OAUTH2</c>.</param>
    /// <param name="composioManaged">Whether Composio manages the OAuth application; false for a custom auth config.</param>
    /// <param name="credentials">The credentials of a custom auth config; null for placeholders of the required ones.</param>
    /// <param name="name">The name; null for a generated one.</param>
    /// <returns>The ID of the auth config, <c>ac_...</c>.</returns>
    /// <exception cref="ArgumentException">The toolkit does not exist or does not support the scheme.</exception>
    public string AddAuthConfig(
        string toolkitSlug, string authScheme, bool composioManaged = false, JsonObject? credentials = null, string? name = null)
    {
        lock (_backend.Gate)
        {
            var toolkit = _backend.Toolkits.Find(toolkitSlug)
                ?? throw new ArgumentException($"The toolkit '{toolkitSlug}' does not exist; add it with AddToolkit.", nameof(toolkitSlug));
            if (!(composioManaged ? toolkit.ManagedSchemes.Contains(authScheme) : toolkit.Supports(authScheme)))
            {
                throw new ArgumentException($"Toolkit {toolkit.Slug} does not have the auth scheme '{authScheme}'.", nameof(authScheme));
            }

            var own = credentials?.Copy() ?? (composioManaged ? [] : PlaceholderCredentials.ForAuthConfig(toolkit, authScheme));
            return _backend.AuthConfigs.Add(toolkit, authScheme, composioManaged, name, own, [], _backend.Now).Id;
        }
    }

    /// <summary>Adds a connected account with any status.</summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="status">The status; <c>ACTIVE</c> by default.</param>
    /// <param name="credentials">The members of <c>val</c> of the state; null for placeholders of the required ones.</param>
    /// <param name="alias">An alias that is not in use; null for none.</param>
    /// <param name="shared">Whether the account is <c>SHARED</c>.</param>
    /// <returns>The ID of the account, <c>ca_...</c>.</returns>
    /// <exception cref="ArgumentException">The auth config or the status does not exist, or the alias is in use.</exception>
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
            catch (ApiErrorException error)
            {
                throw new ArgumentException(error.Message, error);
            }
        }
    }
}
