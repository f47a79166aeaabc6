using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>An auth config: how accounts of a toolkit authenticate. Guarded by the backend's lock.</summary>
internal sealed class AuthConfig
{
    private static readonly char[] ScopeSeparators = [',', ' '];

    public required string Id { get; init; }

    /// <summary>The order in which auth configs were made.</summary>
    public required long Sequence { get; init; }

    public required Toolkit Toolkit { get; init; }

    public required AuthSchemeRules Scheme { get; init; }

    /// <summary>Whether Composio brings the OAuth application.</summary>
    public required bool IsManaged { get; init; }

    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The credentials, unmasked.</summary>
    public JsonObject Credentials { get; init; } = [];

    /// <summary>Settings that the server only keeps: proxy, tool access, shared credentials and the like.</summary>
    public JsonObject Settings { get; init; } = [];

    public bool IsEnabled { get; set; } = true;

    public bool IsDeleted { get; set; }

    /// <summary>How many accounts there are that are not deleted.</summary>
    public int ConnectionCount { get; set; }

    /// <summary>The scopes under a name, whether they were given as a list or as a text.</summary>
    public JsonArray ScopeList(string name) => Credentials[name] switch
    {
        JsonArray list => (JsonArray)list.DeepClone(),
        JsonValue value when value.TryGetValue(out string? text) =>
            [.. text.Split(ScopeSeparators, StringSplitOptions.RemoveEmptyEntries).Select(scope => (JsonNode)scope)],
        _ => [],
    };
}
