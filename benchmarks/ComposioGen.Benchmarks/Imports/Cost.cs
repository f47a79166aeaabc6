using System.Diagnostics;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>Represents the costs of work in this process, per unit.</summary>
/// <param name="PerSecond">The number of units per second.</param>
/// <param name="CpuMilliseconds">Processor time, user and kernel.</param>
/// <param name="Bytes">The number of allocated bytes.</param>
internal sealed record Cost(double PerSecond, double CpuMilliseconds, double Bytes)
{
    /// <summary>Runs units of work concurrently.</summary>
    public static async Task<Cost> MeasureAsync(int units, int atOnce, Func<int, Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < units; i = Interlocked.Increment(ref next))
            {
                await work(i);
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(
            units / elapsed.TotalSeconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / units,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / units);
    }

    /// <summary>Returns the ratio to another measurement.</summary>
    public Cost Relative(Cost other) => new(PerSecond / other.PerSecond, CpuMilliseconds / other.CpuMilliseconds, Bytes / other.Bytes);

    /// <summary>Returns the medians of several measurements.</summary>
    public static Cost Median(IReadOnlyList<Cost> costs) =>
        new(Median(costs, static cost => cost.PerSecond), Median(costs, static cost => cost.CpuMilliseconds), Median(costs, static cost => cost.Bytes));

    private static double Median(IReadOnlyList<Cost> costs, Func<Cost, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);
}
