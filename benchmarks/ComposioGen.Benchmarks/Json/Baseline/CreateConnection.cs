using System.Text.Json;
using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.Accounts;
using ComposioGen.Benchmarks.Json.Baseline.States;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>The connection in the body that creates an account.</summary>
internal sealed class CreateConnection : Open
{
    public string? UserId { get; init; }

    public State? State { get; init; }

    public string? Alias { get; init; }

    public string? CallbackUrl { get; init; }

    public Sharing? Experimental { get; init; }

    public Dictionary<string, JsonElement>? Data { get; init; }

    public string? RedirectUri { get; init; }

    [JsonPropertyName("deprecated_is_v1_rerouted")]
    public bool? DeprecatedIsV1Rerouted { get; init; }
}
