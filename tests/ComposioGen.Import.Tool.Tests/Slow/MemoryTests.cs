using System.Diagnostics;
using System.Globalization;
using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;
using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Compares the memory of the importing process for 1,000,000 and 10,000 records; the server runs in the process of the tests.</summary>
[Trait("Category", "Nightly")]
public sealed class MemoryTests(ITestOutputHelper output) : ToolTest
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;

    private protected override ComposioTestServerOptions ServerOptions => new() { RequestLogCapacity = 1 };

    [NightlyFact]
    public async Task ImportAsync_MillionRecords_UsesNoMoreMemoryThanTenThousand()
    {
        var few = await MeasureAsync(Few, Environment);
        var many = await MeasureAsync(Many, Environment);

        output.WriteLine($"{Few} records: {few}");
        output.WriteLine($"{Many} records: {many}");
        ((double)many.Bytes).ShouldBeLessThan(few.Bytes * 1.1);
    }

    // The live heap is 7.5 MB at any number of records. With a limit of 48 MB, a run fails that retains only 40 bytes per record.
    [NightlyFact]
    public async Task ImportAsync_MillionRecordsInLimitedHeap_Completes()
    {
        var limited = new Dictionary<string, string>(Environment) { ["DOTNET_GCHeapHardLimit"] = "0x3000000" };

        output.WriteLine($"{Many} records in a limited heap: {await MeasureAsync(Many, limited)}");
    }

    private async Task<Memory> MeasureAsync(int records, IReadOnlyDictionary<string, string> environment)
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = $"users_{records}.csv";
        await using (var file = new StreamWriter(PathOf(input)))
        {
            await file.WriteLineAsync("user_id,token");
            for (var record = 0; record < records; record++)
            {
                await file.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"user_{record},made-up-token-{record}"));
            }
        }

        var start = Stopwatch.GetTimestamp();
        using var process = ToolProcess.Start(
            Folder,
            environment,
            [input, "--auth-config", authConfig, "--scheme", "bearer", "--wait", "0", "--report", $"report_{records}.csv", "--report", $"report_{records}.html"]);
        var (result, peak) = await process.EndWithPeakAsync(TimeSpan.FromHours(6));
        result.ShouldEndWith(ExitCode.Done);
        return new(peak, Stopwatch.GetElapsedTime(start), new FileInfo(PathOf(input + ".composio-ledger")).Length);
    }

    private sealed record Memory(long Bytes, TimeSpan Time, long Ledger);
}
