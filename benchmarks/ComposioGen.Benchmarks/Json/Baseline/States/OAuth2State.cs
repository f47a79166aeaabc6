namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The state of an OAuth 2 connection.</summary>
internal sealed class OAuth2State : State
{
    public required OAuth2Value Val { get; init; }
}
