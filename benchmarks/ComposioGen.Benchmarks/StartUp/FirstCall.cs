namespace ComposioGen.Benchmarks.StartUp;

/// <summary>Represents the costs of one run of a program.</summary>
/// <param name="Milliseconds">From the start of the process to the first response.</param>
/// <param name="CpuMilliseconds">The total processor time.</param>
/// <param name="Megabytes">The working set after the response.</param>
internal sealed record FirstCall(double Milliseconds, double CpuMilliseconds, double Megabytes)
{
    /// <summary>Returns the medians of several runs.</summary>
    public static FirstCall Median(IReadOnlyList<FirstCall> calls) =>
        new(Median(calls, static call => call.Milliseconds), Median(calls, static call => call.CpuMilliseconds), Median(calls, static call => call.Megabytes));

    private static double Median(IReadOnlyList<FirstCall> calls, Func<FirstCall, double> of) => calls.Select(of).Order().ElementAt(calls.Count / 2);
}
