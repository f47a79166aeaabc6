using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;
using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Memory of the importing process at 1,000,000 records against 10,000; the server is in the process of the tests.</summary>
[Trait("Category", "Nightly")]
public sealed partial class MemoryTests(ITestOutputHelper output) : ToolTest
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;

    private protected override ComposioTestServerOptions ServerOptions => new() { RequestLogCapacity = 1 };

    [NightlyTheory]
    [InlineData("peak")]
    [InlineData("live")]
    public async Task A_million_records_take_no_more_memory_than_ten_thousand(string what)
    {
        var few = await MeasureAsync(Few, what);
        var many = await MeasureAsync(Many, what);

        output.WriteLine($"{what}, {Few} records: {few}");
        output.WriteLine($"{what}, {Many} records: {many}");
        ((double)many.Bytes).ShouldBeLessThan(few.Bytes * 1.1);
    }

    private async Task<Memory> MeasureAsync(int records, string what)
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
            new Dictionary<string, string>(Environment) { ["COMPOSIO_IMPORT_MEMORY"] = what },
            [input, "--auth-config", authConfig, "--scheme", "bearer", "--wait", "0", "--report", $"report_{records}.csv", "--report", $"report_{records}.html"]);
        var result = (await process.EndAsync(TimeSpan.FromHours(6))).ShouldEndWith(ExitCode.Done);
        var bytes = long.Parse(Figure().Match(result.Output).Groups[1].Value, CultureInfo.InvariantCulture);
        return new(bytes, Stopwatch.GetElapsedTime(start), new FileInfo(PathOf(input + ".composio-ledger")).Length);
    }

    [GeneratedRegex("Memory, [a-z]+: ([0-9]+) bytes")]
    private static partial Regex Figure();

    private sealed record Memory(long Bytes, TimeSpan Time, long Ledger);
}
