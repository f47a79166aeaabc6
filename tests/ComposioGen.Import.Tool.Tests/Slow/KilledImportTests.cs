using System.Globalization;
using System.Text;
using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;
using Xunit.Abstractions;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>
/// Tests the guarantees of the ledger with a process that is killed at random points, an API with all kinds of faults, and a list that contains
/// new accounts only after a delay.
/// </summary>
[Trait("Category", "Slow")]
public abstract class KilledImportTests(ITestOutputHelper output, double listDelay) : ToolTest
{
    private const int Records = 2000;
    private const int Kills = 50;
    private const int Seed = 20261122;

    // Every hundredth row cannot be imported.
    private const int BadEvery = 100;

    // The tool prints this number of lines for one reason, and counts the others.
    private const int LinesForAReason = 10;

    private static readonly Fault[] Kinds =
    [
        Fault.Status(429, TimeSpan.FromSeconds(1)),
        Fault.StatusAfterProcessing(500),
        Fault.Status(500),
        Fault.DropAfterProcessing(),
        Fault.Drop(),
        Fault.DropMidAnswer(),
        Fault.TruncatedJson(),
    ];

    private readonly Random _random = new(Seed);

    // An interrupted request may take effect after the delay plus its own duration.
    private string SettleTime => (listDelay + 0.5).ToString(CultureInfo.InvariantCulture);

    private protected override ComposioTestServerOptions ServerOptions => new() { ListDelay = TimeSpan.FromSeconds(listDelay) };

    [SlowFact]
    public async Task Run_KilledFiftyTimesWithFaults_CreatesOneAccountPerRecord()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        await WriteAsync("users.csv", Table());
        string[] arguments = ["users.csv", "--auth-config", authConfig, "--scheme", "bearer", "--resume", "--settle-time", SettleTime, "--wait", "0"];

        var kills = 0;
        while (kills < Kills)
        {
            ScatterFaults();
            (await KillAsync(arguments)).ShouldBeTrue($"The import was through after {kills} kills.");
            kills++;
        }

        var struck = Server.Accounts.Count;
        Server.Faults.Clear();
        using var last = Start([.. arguments, "--report", "report.csv"]);
        var result = (await last.EndAsync()).ShouldEndWith(ExitCode.NotAll);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"List delay {listDelay} s: {kills} kills, {struck} accounts by the last of them, {Server.RequestCount} requests in all."));
        ShouldHaveOneAccountEach(authConfig);
        await ShouldNameEveryBadRowAsync(result);
    }

    private static string Table()
    {
        var table = new StringBuilder("user_id,token\n");
        for (var row = 1; row <= Records; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{(row % BadEvery == 0 ? "" : $"user_{row}")},PLANTED-{row}\n");
        }

        return table.ToString();
    }

    // Some calls succeed between two faults, so that faults are distributed over the run.
    private void ScatterFaults()
    {
        Server.Faults.Clear();
        for (var i = 0; i < 6; i++)
        {
            Server.Faults.Enqueue(
                Fault.Header("x-nothing", "1").On("POST", "/connected_accounts").Times(_random.Next(1, 12)),
                Kinds[_random.Next(Kinds.Length)].On("POST", "/connected_accounts"));
        }
    }

    // Kills the import after a number of further requests; false when it ended by itself.
    private async Task<bool> KillAsync(string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var reached = Server.Requests.WaitForAsync(Server.RequestCount + _random.Next(1, 100), patience.Token);
        var ended = process.EndAsync();
        if (await Task.WhenAny(reached, ended) == ended)
        {
            return false;
        }

        process.Kill();
        (await ended).Errors.ShouldNotContain("no account", customMessage: "an account may exist for each of them");
        return true;
    }

    private void ShouldHaveOneAccountEach(string authConfig)
    {
        var good = Enumerable.Range(1, Records).Where(row => row % BadEvery != 0).Select(row => $"user_{row}");
        Server.Accounts.Select(account => account.UserId).Order(StringComparer.Ordinal).ShouldBe(good.Order(StringComparer.Ordinal));
        Server.Accounts.ShouldAllBe(account => account.AuthConfigId == authConfig && account.Status == "ACTIVE");
    }

    private async Task ShouldNameEveryBadRowAsync(ToolResult result)
    {
        var report = await File.ReadAllLinesAsync(PathOf("report.csv"));
        report.Length.ShouldBe(1 + Records);
        for (var row = BadEvery; row <= Records; row += BadEvery)
        {
            report.ShouldContain(line => line.StartsWith($"{row + 1},1,,,,Invalid,,\"user_id is missing", StringComparison.Ordinal));
            if (row <= BadEvery * LinesForAReason)
            {
                result.Errors.ShouldContain($"users.csv:{row + 1}:1: user_id is missing");
            }
        }

        report.Count(line => line.Contains(",Invalid,", StringComparison.Ordinal)).ShouldBe(Records / BadEvery);
        report.Count(static line => line.Contains(",Rejected,", StringComparison.Ordinal)).ShouldBe(0, "an account was made for each of them");
        ShouldContainNoCredential(result, "users.csv");
    }
}
