namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>The toolkit of an account.</summary>
internal sealed class Toolkit : Open
{
    public required string Slug { get; init; }
}
