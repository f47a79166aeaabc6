using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>The toolkit of an account.</summary>
internal sealed class Toolkit : Open
{
    public required string Slug { get; init; }
}
