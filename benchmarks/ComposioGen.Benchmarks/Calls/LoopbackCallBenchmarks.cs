namespace ComposioGen.Benchmarks.Calls;

/// <summary>Measures over a loopback connection to a server in another process.</summary>
public class LoopbackCallBenchmarks : CallBenchmarks
{
    private protected override Contestants Open() => Contestants.OverLoopback();
}
