using System.Diagnostics;
using ComposioGen.Benchmarks.Calls;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>Measures the heap and the working set during a long import. <c>memory --accounts 1000000 [--loopback]</c></summary>
internal static class MemoryCommand
{
    private const int AtOnce = 16;
    private const int First = 1_000;

    /// <summary>Imports ten times as many accounts for each line of the output.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var last = arguments.Number("--accounts", 100_000);
        using var contestants = arguments.Has("--loopback") ? Contestants.OverLoopback() : await Contestants.InMemoryAsync();
        Console.WriteLine("| accounts | managed heap after a collection, KB | working set, MB |");
        Console.WriteLine("|---|---|---|");
        var done = 0;
        for (var goal = First; goal <= last; goal *= 10)
        {
            var from = done;
            await Cost.MeasureAsync(goal - from, AtOnce, i => contestants.Sdk.ImportAsync($"user_{from + i}"));
            done = goal;
            Console.WriteLine($"| {done} | {Heap() / 1024.0:f0} | {WorkingSet() / 1024.0 / 1024.0:f1} |");
        }
    }

    private static long Heap()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static long WorkingSet()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
