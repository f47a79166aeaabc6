namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>The user for whom tokens were made.</summary>
internal sealed class User : Open
{
    public string? AccessToken { get; init; }

    public string? Scope { get; init; }
}
