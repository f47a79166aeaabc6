using System.Security.Cryptography;
using System.Text;
using Composio;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>
/// The auth configs that the imported accounts hang on: one for each toolkit, scheme and OAuth app. One that an earlier run
/// made is found again by its name.
/// </summary>
internal sealed class AuthConfigs(ComposioClient composio)
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.Ordinal);

    /// <summary>The auth config for a record: the given one, one that is there, or a new one.</summary>
    /// <exception cref="ComposioException">The API cannot be asked, or refuses.</exception>
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
        // A custom one: with auth that Composio manages, the API refuses tokens that somebody else's OAuth app got.
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

    // Tokens can only be renewed with the app that issued them, so each app has its auth config. A hash, because client ids are long.
    private static string NameFor(ConnectionRecord record)
    {
        var name = $"import-{record.Toolkit}-{record.Scheme}";
        return record.Client is { } client
            ? $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(client.Id)))[..8]}"
            : name;
    }
}
