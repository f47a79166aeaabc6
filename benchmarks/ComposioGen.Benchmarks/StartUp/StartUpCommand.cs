using ComposioGen.Benchmarks.Calls;
using ComposioGen.Benchmarks.Imports;

namespace ComposioGen.Benchmarks.StartUp;

/// <summary>
/// Measures a short-lived program from its start to the first response, with plain HttpClient and with the SDK. <c>startup --runs 20 [--native]</c>
/// </summary>
internal static class StartUpCommand
{
    /// <summary>Publishes both programs, runs them in turn and prints the medians.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var native = arguments.Has("--native");
        using var byHand = await PublishedProgram.PublishAsync(byHand: true, native);
        using var throughSdk = await PublishedProgram.PublishAsync(byHand: false, native);
        using var server = ServerProcess.Start();
        var raw = new List<FirstCall>();
        var sdk = new List<FirstCall>();
        for (var run = 0; run <= arguments.Number("--runs", 20); run++)
        {
            var one = byHand.Run(server.Target);
            var other = throughSdk.Run(server.Target);
            if (run > 0)
            {
                // The first run reads the files from the disk.
                raw.Add(one);
                sdk.Add(other);
            }
        }

        Print(byHand, FirstCall.Median(raw), throughSdk, FirstCall.Median(sdk));
    }

    private static void Print(PublishedProgram byHand, FirstCall raw, PublishedProgram throughSdk, FirstCall sdk)
    {
        Console.WriteLine("| program | start to first response, ms | CPU, ms | working set, MB | published, MB |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine($"| raw HttpClient | {raw.Milliseconds:f0} | {raw.CpuMilliseconds:f0} | {raw.Megabytes:f1} | {byHand.Megabytes:f1} |");
        Console.WriteLine($"| SDK | {sdk.Milliseconds:f0} | {sdk.CpuMilliseconds:f0} | {sdk.Megabytes:f1} | {throughSdk.Megabytes:f1} |");
        Console.WriteLine(
            $"| ratio | {sdk.Milliseconds / raw.Milliseconds:f2} | {sdk.CpuMilliseconds / raw.CpuMilliseconds:f2} | {sdk.Megabytes / raw.Megabytes:f2} | {throughSdk.Megabytes / byHand.Megabytes:f2} |");
    }
}
