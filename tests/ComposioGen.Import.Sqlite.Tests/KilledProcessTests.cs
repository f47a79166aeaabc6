using System.Diagnostics;
using System.Reflection;
using ComposioGen.Import.Sqlite.Tests.Support;

namespace ComposioGen.Import.Sqlite.Tests;

public sealed class KilledProcessTests : LedgerTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task SaveAsync_ProcessKilled_KeepsEntriesAndReleasesLock()
    {
        var random = new Random(20261122);
        var safe = new List<string>();
        for (var round = 0; round < 5; round++)
        {
            safe.AddRange(await KillAfterAsync(random.Next(1, 2000), round * 1_000_000));
        }

        await using var session = await OpenAsync(LedgerPath, new(new Uri("https://api.example/"), ["ac_1"], false, "check"));
        foreach (var user in safe)
        {
            (await session.FindAsync(Key(user), default)).ShouldNotBeNull(user);
        }

        safe.Count.ShouldBeGreaterThan(100);
    }

    private async Task<IReadOnlyList<string>> KillAfterAsync(int lines, int first)
    {
        using var process = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [WriterPath(), LedgerPath, $"{first}"])
        { RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(Patience);
        (await process.StandardOutput.ReadLineAsync(patience.Token)).ShouldBe("open");
        var safe = new List<string>();
        while (safe.Count < lines && await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            safe.Add(line);
        }

        // Sends SIGKILL, which the process cannot handle. Each entry that it has reported is durable.
        process.Kill();
        safe.AddRange((await process.StandardOutput.ReadToEndAsync(patience.Token)).Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1));
        await process.WaitForExitAsync(patience.Token);
        return safe;
    }

    private static string WriterPath()
    {
        var tests = typeof(KilledProcessTests).Assembly;
        var configuration = tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        const string Writer = "ComposioGen.Import.Sqlite.Writer";
        return Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", Writer, "bin", configuration, "net10.0", Writer + ".dll"));
    }
}
