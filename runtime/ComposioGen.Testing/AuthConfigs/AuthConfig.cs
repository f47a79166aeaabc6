using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents an auth config: how accounts of a toolkit authenticate. Guarded by the backend's lock.</summary>
internal sealed class AuthConfig
{
    private static readonly char[] ScopeSeparators = [',', ' '];

    public required string Id { get; init; }

    /// <summary>Gets the position in the order of creation.</summary>
    public required long Sequence { get; init; }

    public required Toolkit Toolkit { get; init; }

    public required AuthSchemeRules Scheme { get; init; }

    /// <summary>Gets whether Composio manages the OAuth application.</summary>
    public required bool IsManaged { get; init; }

    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Gets the unmasked credentials.</summary>
    public JsonObject Credentials { get; init; } = [];

    /// <summary>Gets settings that the server only stores: proxy, tool access, shared credentials and similar members.</summary>
    public JsonObject Settings { get; init; } = [];

    public bool IsEnabled { get; set; } = true;

    public bool IsDeleted { get; set; }

    /// <summary>Gets or sets the number of accounts that are not deleted.</summary>
    public int ConnectionCount { get; set; }

    /// <summary>Returns the scopes with a name, whether they were specified as a list or as a text.</summary>
    public JsonArray ScopeList(string name) => Credentials[name] switch
    {
        JsonArray list => (JsonArray)list.DeepClone(),
        JsonValue value when value.TryGetValue(out string? text) =>
            [.. text.Split(ScopeSeparators, StringSplitOptions.RemoveEmptyEntries).Select(scope => (JsonNode)scope)],
        _ => [],
    };
}
