namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The state of a connection with an API key.</summary>
internal sealed class ApiKeyState : State
{
    public required ApiKeyValue Val { get; init; }
}
