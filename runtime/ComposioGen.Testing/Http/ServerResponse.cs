using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a response: a status code, a body that is not shared, and at most one additional header.</summary>
internal sealed record ServerResponse(int Status, JsonNode Body)
{
    /// <summary>Gets the additional header.</summary>
    public KeyValuePair<string, string>? Header { get; init; }

    /// <summary>Returns a response with status 200 and a body.</summary>
    public static ServerResponse Ok(JsonObject body) => new(200, body);

    /// <summary>Returns a response with status 201 and a body.</summary>
    public static ServerResponse Created(JsonObject body) => new(201, body);
}
