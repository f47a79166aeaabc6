using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.States;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>A connected account.</summary>
internal sealed class Account : Open
{
    public required string Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? WordId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Alias { get; init; }

    public string? UserId { get; init; }

    public required Toolkit Toolkit { get; init; }

    public required AccountAuthConfig AuthConfig { get; init; }

    public required string Status { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? StatusReason { get; init; }

    public required bool IsDisabled { get; init; }

    public required State State { get; init; }

    public Sharing? Experimental { get; init; }

    public IReadOnlyList<string>? RequestedScopes { get; init; }

    public IReadOnlyList<string>? RequestedUserScopes { get; init; }

    public string? TestRequestEndpoint { get; init; }

    public required string CreatedAt { get; init; }

    public required string UpdatedAt { get; init; }

    public Dictionary<string, System.Text.Json.JsonElement>? Data { get; init; }

    public Dictionary<string, System.Text.Json.JsonElement>? Params { get; init; }
}
