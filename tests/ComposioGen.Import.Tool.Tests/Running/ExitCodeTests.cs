using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

public sealed class ExitCodeTests : ToolTest
{
    private static readonly string[] Fast = ["--auth-config", "ac_1", "--scheme", "bearer", "--wait", "0", "--settle-time", "0"];

    [Theory]
    [InlineData("--help", "Exit codes:")]
    [InlineData("--version", "0.1.0")]
    public async Task Run_HelpAndVersion_Returns0(string option, string text) => (await RunAsync(option)).ShouldEndWith(0).Output.ShouldContain(text);

    [Fact]
    public async Task Run_OfflineWithoutKey_Returns0()
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");

        using var process = ToolProcess.Start(Folder, new Dictionary<string, string>(), [input, .. Fast, "--dry-run", "--offline"]);
        var result = await process.EndAsync();

        result.ShouldEndWith(0).Output.ShouldContain("1 valid");
        Server.RequestCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("missing.csv", "cannot be opened")]
    [InlineData("", "The input is missing")]
    public async Task Run_InvalidArguments_Returns2(string argument, string message) =>
        (await RunAsync(argument.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ShouldEndWith(2).Errors.ShouldContain(message);

    [Theory]
    [InlineData("xoxb-PLANTED,whatever\nmore,PLANTED\n", "Check whether the file has a header.")]
    [InlineData("", "The input has no rows")]
    public async Task Run_InvalidInput_Returns2WithoutShowingContent(string text, string message)
    {
        var input = await WriteAsync("users.csv", text);

        var result = await RunAsync([input, .. Fast]);

        result.ShouldEndWith(2).Errors.ShouldContain(message);
        ShouldContainNoCredential(result, input);
        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task Run_LedgerPathIsOtherFile_Returns4BeforeSending()
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");
        await WriteAsync("users.csv.composio-ledger", "my notes");

        (await RunAsync([input, .. Fast])).ShouldEndWith(4).Errors.ShouldContain("is not an import ledger");

        Server.RequestCount.ShouldBe(0);
        (await File.ReadAllTextAsync(PathOf("users.csv.composio-ledger"))).ShouldBe("my notes");
    }

    [Fact]
    public async Task Run_LedgerOfOtherAuthConfig_Returns4BeforeSending()
    {
        var (one, other) = (Server.AddAuthConfig("github", "BEARER_TOKEN"), Server.AddAuthConfig("github", "BEARER_TOKEN"));
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");
        (await RunAsync([input, "--auth-config", one, .. Fast[2..]])).ShouldEndWith(0);
        var before = Server.RequestCount;

        var result = await RunAsync([input, "--auth-config", other, .. Fast[2..], "--resume"]);

        result.ShouldEndWith(4).Errors.ShouldContain($"auth configs {one}, but this run is for {other}");
        Server.RequestCount.ShouldBe(before);
    }

    [Fact]
    public async Task Run_LedgerInUse_Returns4()
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");
        await using var held = await new SqliteImportLedger(PathOf("users.csv.composio-ledger")).OpenAsync(new(Server.BaseUrl, ["ac_1"], false, "x"), default);

        (await RunAsync([input, .. Fast, "--resume"])).ShouldEndWith(4).Errors.ShouldContain("in use by another import");

        Server.RequestCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("", "COMPOSIO_API_KEY")]
    [InlineData("ak_PLANTED_wrong", "")]
    public async Task Run_MissingOrRejectedKey_Returns5(string key, string message)
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");

        using var process = ToolProcess.Start(
            Folder, new Dictionary<string, string> { ["COMPOSIO_BASE_URL"] = Server.BaseUrl.ToString(), ["COMPOSIO_API_KEY"] = key }, [input, "--auth-config", authConfig, .. Fast[2..]]);
        var result = await process.EndAsync();

        result.ShouldEndWith(5).Errors.ShouldContain(message);
        ShouldContainNoCredential(result, input);
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_NoConnection_Returns5()
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");

        using var process = ToolProcess.Start(
            Folder, new Dictionary<string, string> { ["COMPOSIO_API_KEY"] = "ak_x" }, [input, .. Fast, "--base-url", "http://127.0.0.1:9/"]);

        (await process.EndAsync()).ShouldEndWith(5);
    }

    [Theory]
    [InlineData("POST", "/connected_accounts")]
    [InlineData("GET", "/connected_accounts")]
    public async Task Run_EveryRowTimesOut_Returns5(string method, string path)
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = await WriteAsync("users.csv", "user,token\n" + string.Concat(Enumerable.Range(1, 40).Select(row => $"u{row},PLANTED{row}\n")));
        Server.Faults.Enqueue(Fault.Hang().On(method, path).Times(10_000));

        var result = await RunAsync([input, "--auth-config", authConfig, .. Fast[2..], "--timeout", "1"]);

        result.ShouldEndWith(5).Errors.ShouldNotContain("   at ");
        Server.Accounts.ShouldBeEmpty();
        ShouldContainNoCredential(result, input);
    }
}
