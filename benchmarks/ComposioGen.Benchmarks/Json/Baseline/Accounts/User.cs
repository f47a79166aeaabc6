using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>The user for whom tokens were issued.</summary>
internal sealed class User : Open
{
    public string? AccessToken { get; init; }

    public string? Scope { get; init; }
}
