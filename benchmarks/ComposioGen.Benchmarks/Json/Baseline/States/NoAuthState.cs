namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The state of a connection without credentials.</summary>
internal sealed class NoAuthState : State
{
    public required ApiKeyValue Val { get; init; }
}
