using System.Diagnostics;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>What a piece of work cost this process, per unit.</summary>
/// <param name="PerSecond">How many units a second.</param>
/// <param name="CpuMilliseconds">Processor time, user and kernel.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Cost(double PerSecond, double CpuMilliseconds, double Bytes)
{
    /// <summary>Runs units of work, several at once.</summary>
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

    /// <summary>How many times as much as another.</summary>
    public Cost Relative(Cost other) => new(PerSecond / other.PerSecond, CpuMilliseconds / other.CpuMilliseconds, Bytes / other.Bytes);

    /// <summary>The medians of several measurements.</summary>
    public static Cost Median(IReadOnlyList<Cost> costs) =>
        new(Median(costs, static cost => cost.PerSecond), Median(costs, static cost => cost.CpuMilliseconds), Median(costs, static cost => cost.Bytes));

    private static double Median(IReadOnlyList<Cost> costs, Func<Cost, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);
}
