using ComposioGen.Benchmarks.Calls;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>
/// Measures many calls with plain HttpClient and with the SDK, in alternating rounds in one process, so that other load affects both equally.
/// <c>load --call import|create|get|list --accounts 10000 --rounds 5 --warm-up 1 --at-once 16 [--in-memory]</c>. A ratio is the median of the
/// rounds' ratios; the rounds of the warm-up, in which the runtime still compiles, are ignored.
/// </summary>
internal static class LoadCommand
{
    /// <summary>Runs the rounds and prints medians and ratios.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var call = arguments.Text("--call", "import");
        var accounts = arguments.Number("--accounts", 10_000);
        var rounds = arguments.Number("--rounds", 5);
        var warmUp = arguments.Number("--warm-up", 1);
        var atOnce = arguments.Number("--at-once", 16);
        using var contestants = arguments.Has("--in-memory") ? await Contestants.InMemoryAsync() : Contestants.OverLoopback();
        var raw = new List<Cost>();
        var sdk = new List<Cost>();
        for (var round = 0; round < warmUp + rounds; round++)
        {
            // The server stores its data and becomes slightly slower, so both sides start equally often.
            var sdkFirst = round % 2 == 1;
            var first = sdkFirst ? await ThroughSdk(round) : null;
            var byHand = await Cost.MeasureAsync(accounts, atOnce, Work(call, contestants.Raw, contestants.Target, $"raw_{round}_"));
            var throughSdk = first ?? await ThroughSdk(round);
            if (round >= warmUp)
            {
                raw.Add(byHand);
                sdk.Add(throughSdk);
            }
        }

        Task<Cost> ThroughSdk(int round) => Cost.MeasureAsync(accounts, atOnce, Work(call, contestants.Sdk, contestants.Target, $"sdk_{round}_"));

        Print(call, Cost.Median(raw), Cost.Median(sdk), Cost.Median([.. sdk.Zip(raw, static (one, other) => one.Relative(other))]));
    }

    private static Func<int, Task> Work(string call, ICalls calls, TargetApi target, string user) => call switch
    {
        "create" => i => calls.CreateAsync(user + i),
        "get" => _ => calls.GetAsync(target.AccountId),
        "list" => _ => calls.ListAsync(Sample.UserOfMany),
        "import" => i => calls.ImportAsync(user + i),
        _ => throw new ArgumentException("The call is import, create, get or list.", nameof(call)),
    };

    private static void Print(string call, Cost raw, Cost sdk, Cost ratio)
    {
        Console.WriteLine($"| {call,-6} | per second | CPU ms each | bytes each |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine($"| raw HttpClient | {raw.PerSecond:f0} | {raw.CpuMilliseconds:f4} | {raw.Bytes:f0} |");
        Console.WriteLine($"| SDK | {sdk.PerSecond:f0} | {sdk.CpuMilliseconds:f4} | {sdk.Bytes:f0} |");
        Console.WriteLine($"| ratio | {ratio.PerSecond:f2} | {ratio.CpuMilliseconds:f2} | {ratio.Bytes:f2} |");
    }
}
