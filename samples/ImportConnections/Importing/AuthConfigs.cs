using System.Security.Cryptography;
using System.Text;
using Composio;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>
/// Provides the auth configs of the imported accounts: one per toolkit, scheme and OAuth app. Auth configs of an earlier run are found by
/// name.
/// </summary>
internal sealed class AuthConfigs(ComposioClient composio)
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.Ordinal);

    /// <summary>Returns the auth config of a record: the specified one, an existing one, or a new one.</summary>
    /// <exception cref="ComposioException">The request failed.</exception>
    public async Task<string> FindOrCreateAsync(ConnectionRecord record, CancellationToken cancellationToken)
    {
        if (record.AuthConfigId is { } given)
        {
            return given;
        }

        var name = NameFor(record);
        if (!_idsByName.TryGetValue(name, out var id))
        {
            id = await FindAsync(name, record, cancellationToken) ?? await CreateAsync(name, record, cancellationToken);
            _idsByName.Add(name, id);
        }

        return id;
    }

    private async Task<string?> FindAsync(string name, ConnectionRecord record, CancellationToken cancellationToken)
    {
        var query = new ListAuthConfigsRequest { ToolkitSlug = record.Toolkit, Search = name, IsComposioManaged = false };
        await foreach (var found in composio.AuthConfigs.ListAllAsync(query, cancellationToken))
        {
            // The search also finds names that merely contain the text.
            if (found.Name == name && found.AuthScheme == record.Scheme && found.Status == AuthConfigStatus.Enabled)
            {
                return found.Id;
            }
        }

        return null;
    }

    private async Task<string> CreateAsync(string name, ConnectionRecord record, CancellationToken cancellationToken)
    {
        // A custom one, because auth configs managed by Composio reject tokens of another OAuth app.
        var created = await composio.AuthConfigs.CreateAsync(
            new()
            {
                Toolkit = new() { Slug = record.Toolkit },
                AuthConfig = new NewAuthConfig.Custom
                {
                    Name = name,
                    AuthScheme = record.Scheme,
                    Credentials = record.Client is { } client ? new() { ClientId = client.Id, ClientSecret = client.Secret } : null,
                },
            },
            cancellationToken);
        return created.AuthConfig.Id;
    }

    // Tokens can only be refreshed with the app that issued them, so each app has an auth config. A hash, because client IDs are long.
    private static string NameFor(ConnectionRecord record)
    {
        var name = $"import-{record.Toolkit}-{record.Scheme}";
        return record.Client is { } client
            ? $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(client.Id)))[..8]}"
            : name;
    }
}
