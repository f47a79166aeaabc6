using System.Globalization;
using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

public sealed class InterruptionTests : ToolTest
{
    // Slow enough that the run is in progress when the signal is sent.
    private protected override ComposioTestServerOptions ServerOptions => new() { RateLimit = 100, RateLimitWindow = TimeSpan.FromSeconds(2) };

    [Fact]
    public async Task Run_CtrlC_FinishesPendingRecordsAndPrintsResumeHint()
    {
        var (input, authConfig) = await PrepareAsync(2000);
        using var process = Start(input, "--auth-config", authConfig, "--scheme", "bearer", "--wait", "0");
        await UntilRequestsAsync(20);

        process.Interrupt();
        var result = await process.EndAsync();

        result.ShouldEndWith(3).Output.ShouldContain($"To resume: composio-import users.csv --auth-config {authConfig} --scheme bearer --wait 0 --resume");
        result.Output.ShouldContain("Stopped after");
        var made = Server.Accounts.Count;
        made.ShouldBeLessThan(2000);
        result.Output.ShouldContain(string.Create(CultureInfo.InvariantCulture, $" {made} connected"));
        (await new SqliteImportLedger(PathOf("users.csv.composio-ledger")).CountAsync()).ShouldBe(made);
    }

    [Fact]
    public async Task Run_SecondCtrlC_EndsAtOnce()
    {
        var (input, authConfig) = await PrepareAsync(200);
        Server.Faults.Enqueue(Fault.Hang().On("POST").Times(1000));
        using var process = Start(input, "--auth-config", authConfig, "--scheme", "bearer", "--wait", "0", "--report", "r.json");
        await UntilRequestsAsync(10);

        // Signals that are pending at once are delivered as one.
        process.Interrupt();
        await Task.Delay(TimeSpan.FromSeconds(2));
        process.Interrupt();

        (await process.EndAsync()).ShouldEndWith(3).Output.ShouldContain("--resume");
        (await File.ReadAllTextAsync(PathOf("r.json"))).ShouldContain("\"complete\":false");
    }

    private async Task<(string Input, string AuthConfig)> PrepareAsync(int rows) =>
        (await WriteAsync("users.csv", "user,token\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"user_{row},token-{row}\n"))), Server.AddAuthConfig("github", "BEARER_TOKEN"));

    private async Task UntilRequestsAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await Server.Requests.WaitForAsync(count, patience.Token);
    }
}
