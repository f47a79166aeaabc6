namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>An OAuth 2 connection that failed.</summary>
internal sealed class OAuth2Failed : OAuth2Value
{
    public string? Error { get; init; }

    public string? ErrorDescription { get; init; }
}
