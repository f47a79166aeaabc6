namespace ComposioGen.Benchmarks.Calls;

/// <summary>Measures with responses from memory: the share of the client.</summary>
public class InMemoryCallBenchmarks : CallBenchmarks
{
    private protected override Contestants Open() => Contestants.InMemoryAsync().GetAwaiter().GetResult();
}
