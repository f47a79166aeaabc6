using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Slow;

[Trait("Category", "Slow")]
public sealed class TwoImportersTests : ToolTest
{
    [SlowFact]
    public async Task Run_SecondImporterOnSameLedger_FailsAndChangesNothing()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        await WriteAsync("users.csv", "user,token\n" + string.Concat(Enumerable.Range(0, 30_000).Select(row => $"user_{row},token-{row}\n")));
        string[] arguments = ["users.csv", "--auth-config", authConfig, "--scheme", "bearer", "--resume", "--wait", "0"];

        using var first = Start(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await Server.Requests.WaitForAsync(10, patience.Token);
        var second = await RunAsync(arguments);
        first.HasExited.ShouldBeFalse();
        var result = await first.EndAsync();

        second.ShouldEndWith(ExitCode.Ledger).Errors.ShouldContain("in use by another import");
        result.ShouldEndWith(ExitCode.Done).Output.ShouldContain("30,000 connected");
        Server.Accounts.Select(account => account.UserId).Distinct().Count().ShouldBe(30_000);
        Server.Accounts.Count.ShouldBe(30_000);
    }

    [SlowFact]
    public async Task Run_TwoImportersAtOnce_CreateOneAccountPerRecord()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        await WriteAsync("users.csv", "user,token\n" + string.Concat(Enumerable.Range(0, 300).Select(row => $"user_{row},token-{row}\n")));
        string[] arguments = ["users.csv", "--auth-config", authConfig, "--scheme", "bearer", "--resume", "--wait", "0", "--settle-time", "0"];

        var results = await Task.WhenAll(RunAsync(arguments), RunAsync(arguments), RunAsync(arguments));

        // The first one imported everything; the others failed, or found everything imported.
        results.ShouldAllBe(result => result.ExitCode == ExitCode.Done || result.ExitCode == ExitCode.Ledger);
        results.ShouldContain(result => result.ExitCode == ExitCode.Done);
        Server.Accounts.Count.ShouldBe(300);
    }
}
