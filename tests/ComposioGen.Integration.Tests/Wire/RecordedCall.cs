using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Represents the recorded requests of one call of the official SDK (@composio/core 0.17.0), and its outcome.</summary>
/// <param name="Name">Names the call.</param>
/// <param name="Exchange">The requests in their order, each with the response it gets.</param>
/// <param name="Outcome">What the caller gets, or the error.</param>
internal sealed record RecordedCall(string Name, JsonArray Exchange, JsonNode Outcome)
{
    private static readonly Lazy<IReadOnlyList<RecordedCall>> Recorded = new(Load);

    public static IReadOnlyList<RecordedCall> All => Recorded.Value;

    private static List<RecordedCall> Load()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wire", "recorded-calls.json"));
        return [.. JsonNode.Parse(text)!.AsArray().Select(call => new RecordedCall((string)call!["name"]!, call["exchange"]!.AsArray(), call["outcome"]!))];
    }
}
