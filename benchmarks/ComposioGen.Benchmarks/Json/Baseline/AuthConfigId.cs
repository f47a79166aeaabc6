using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>A reference to an auth config.</summary>
internal sealed class AuthConfigId : Open
{
    public required string Id { get; init; }
}
