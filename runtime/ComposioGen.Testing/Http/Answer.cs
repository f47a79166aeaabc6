using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>What is sent back: a status, a body that nobody else holds, and at most one header of its own.</summary>
internal sealed record Answer(int Status, JsonNode Body)
{
    /// <summary>A header besides those that every response has.</summary>
    public KeyValuePair<string, string>? Header { get; init; }

    /// <summary>A 200 with a body.</summary>
    public static Answer Ok(JsonObject body) => new(200, body);

    /// <summary>A 201 with a body.</summary>
    public static Answer Created(JsonObject body) => new(201, body);
}
