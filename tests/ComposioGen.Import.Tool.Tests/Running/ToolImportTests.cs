using System.Text.Json;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

public sealed class ToolImportTests : ToolTest
{
    private static readonly string[] Fast = ["--wait", "0", "--settle-time", "0"];

    [Fact]
    public async Task Run_AirtableExport_ImportsUnchanged()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var input = Fixture("airtable.csv");

        var result = await RunAsync(
            [input, "--auth-config", authConfig, "--scheme", "OAUTH2", "--map", "access_token=Slack Access Token", "--map", "refresh_token=Slack Refresh Token", .. Fast, "--report", "r.csv", "--report", "r.json", "--report", "r.html"]);

        result.ShouldEndWith(1);
        Server.Accounts.Select(account => (account.UserId, account.Status)).ShouldBe(
            [("ada@example.com", "ACTIVE"), ("grace@example.com", "ACTIVE"), ("joerg@example.com", "ACTIVE"), ("nameless@example.com", "ACTIVE")], ignoreOrder: true);
        Server.CredentialsOf(Server.Accounts.Single(account => account.UserId == "ada@example.com").Id)["scope"]!.GetValue<string>().ShouldBe("chat:write,channels:read");
        result.Errors.ShouldContain("airtable.csv:7:1: access_token is missing");
        result.Errors.ShouldContain("airtable.csv:8:1: A quote is not closed.");
        result.Output.ShouldContain("Unused columns: 'Name', 'Notes', 'Last Modified'.");
        result.Output.ShouldContain("2 invalid");
        ShouldContainNoCredential(result, input);
    }

    [Theory]
    [InlineData("retool.json", "retool.json:13:3: user_id is missing", 4)]
    [InlineData("retool.jsonl", "retool.jsonl:3:101: The text is not valid JSON from this location on.", 3)]
    public async Task Run_RetoolExports_ImportUnchanged(string file, string bad, int good)
    {
        var authConfigs = (string[])[Server.AddAuthConfig("github", "BEARER_TOKEN"), Server.AddAuthConfig("sendgrid", "API_KEY"), Server.AddAuthConfig("slack", "OAUTH2"), Server.AddAuthConfig("generic_basic", "BASIC")];
        var options = authConfigs.Zip((string[])["github", "sendgrid", "slack", "generic_basic"], (id, toolkit) => $"--auth-config={toolkit}={id}");
        var input = Fixture(file);

        var result = await RunAsync([input, .. options, .. Fast, "--report", "r.html"]);

        result.ShouldEndWith(1).Errors.ShouldContain(bad);
        Server.Accounts.Count.ShouldBe(good, result.Errors);
        Server.Accounts.ShouldAllBe(account => account.Status == "ACTIVE");
        ShouldContainNoCredential(result, input);
    }

    [Fact]
    public async Task Run_StandardInput_AllConnectedReturns0()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");

        using var process = ToolProcess.Start(
            Folder, Environment, ["-", "--auth-config", authConfig, "--scheme", "bearer", "--no-ledger", .. Fast], "user,token\nu1,PLANTED-1\nu2,PLANTED-2\n");
        var result = await process.EndAsync();

        result.ShouldEndWith(0).Output.ShouldContain("2 connected");
        Server.Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Run_SecondTime_RequiresResumeAndCreatesNoSecondAccount()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED-1\nu2,PLANTED-2\n");
        string[] arguments = [input, "--auth-config", authConfig, "--scheme", "bearer", .. Fast];
        (await RunAsync(arguments)).ShouldEndWith(0);

        (await RunAsync(arguments)).ShouldEndWith(2).Errors.ShouldContain("contains 2 rows of an earlier run. Resume it with --resume");
        var resumed = await RunAsync([.. arguments, "--resume", "--report", "r.json"]);

        resumed.ShouldEndWith(0).Output.ShouldContain("2 already connected");
        Server.Accounts.Count.ShouldBe(2);
        var rows = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("r.json"))).RootElement.GetProperty("rows");
        rows.EnumerateArray().Select(row => row.GetProperty("connected_account_id").GetString()).ShouldBe(Server.Accounts.Select(account => account.Id), ignoreOrder: true);
        ShouldContainNoCredential(resumed, input);
    }

    [Fact]
    public async Task DryRun_File_ValidatesEveryRowAndSendsNothing()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var input = await WriteAsync("users.csv", $"user,token,auth_config_id\nu1,PLANTED-1,{authConfig}\nu2,,{authConfig}\nu3,PLANTED-3,ac_missing\n,PLANTED-4,{authConfig}\n");

        var result = await RunAsync([input, "--scheme", "oauth2", "--dry-run", "--report", "r.csv"]);

        result.ShouldEndWith(1);
        foreach (var line in (string[])["users.csv:3:1: access_token is missing", "users.csv:4:", "users.csv:5:1: user_id is missing"])
        {
            result.Errors.ShouldContain(line);
        }

        Server.Requests.Snapshot().ShouldAllBe(request => request.Method == "GET");
        Server.Accounts.ShouldBeEmpty();
        File.Exists(PathOf("users.csv.composio-ledger")).ShouldBeFalse();
        ShouldContainNoCredential(result, input);
    }

    [Fact]
    public async Task Run_ManagedAuthConfig_StopsBeforeSendingCredentials()
    {
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);
        var input = await WriteAsync("users.csv", "user,access_token\nu1,PLANTED-1\n");

        var result = await RunAsync([input, "--auth-config", managed, "--scheme", "oauth2", .. Fast, "--report", "r.html"]);

        result.ShouldEndWith(2).Errors.ShouldContain("managed by Composio");
        ShouldContainNoCredential(result, input);
    }
}
