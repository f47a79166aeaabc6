namespace ComposioGen.Benchmarks.Calls;

/// <summary>With answers from memory: the client's own share.</summary>
public class InMemoryCallBenchmarks : CallBenchmarks
{
    private protected override Contestants Open() => Contestants.InMemoryAsync().GetAwaiter().GetResult();
}
