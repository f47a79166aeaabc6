using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Tests.CommandLine;

public sealed class ArgumentParserTests
{
    [Fact]
    public void Parse_FileOnly_IsValid()
    {
        var settings = ArgumentParser.Parse(["users.csv"]);

        settings.Input.ShouldBe("users.csv");
        settings.Ledger.ShouldBe("users.csv.composio-ledger");
        settings.AuthConfigIds.ShouldBeEmpty();
        (settings.Concurrency, settings.MaxBudgetShare, settings.Resume, settings.DryRun).ShouldBe((16, 0.8, false, false));
    }

    [Fact]
    public void Parse_EveryOption_IsRead()
    {
        var settings = ArgumentParser.Parse(
        [
            "-", "--format", "jsonl", "--auth-config", "ac_1", "--auth-config=Slack=ac_2", "--scheme", "oauth 2.0", "--map", "user_id=User Name",
            "--ledger=x.db", "--resume", "--report", "a.csv", "--report=b.html", "--concurrency", "32", "--max-budget-share", "0.5", "--allow-multiple",
            "--keep-credentials", "--base-url", "https://api.example", "--timeout", "10", "--wait", "0", "--settle-time", "1.5",
        ]);

        settings.Format.ShouldBe(InputFormat.JsonLines);
        settings.Defaults.AuthConfigId.ShouldBe("ac_1");
        settings.Defaults.AuthConfigIdsByToolkit["slack"].ShouldBe("ac_2");
        settings.Defaults.Scheme.ShouldBe("OAUTH2");
        settings.AuthConfigIds.ShouldBe(["ac_1", "ac_2"]);
        settings.Mappings.ShouldBe([("user_id", "User Name")]);
        (settings.Ledger, settings.Resume).ShouldBe(("x.db", true));
        settings.Reports.ShouldBe(["a.csv", "b.html"]);
        (settings.Concurrency, settings.MaxBudgetShare, settings.AllowMultiple, settings.StoreCredentials).ShouldBe((32, 0.5, true, true));
        settings.BaseUrl.ShouldBe(new Uri("https://api.example"));
        (settings.Timeout, settings.WaitForPending, settings.SettleTime).ShouldBe((TimeSpan.FromSeconds(10), TimeSpan.Zero, TimeSpan.FromSeconds(1.5)));
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--no-ledger")]
    public void Parse_NoLedger_HasNoLedger(string option) => ArgumentParser.Parse(["x.csv", option]).Ledger.ShouldBeNull();

    [Theory]
    [InlineData("", "The input is missing")]
    [InlineData("a.csv|b.csv", "more than one input")]
    [InlineData("a.csv|--api-key=secret", "Unknown option --api-key")]
    [InlineData("a.csv|--concurrency|0", "--concurrency requires a number from 1 to 256")]
    [InlineData("a.csv|--max-budget-share|1.1", "--max-budget-share requires a number greater than 0")]
    [InlineData("a.csv|--max-budget-share|NaN", "--max-budget-share requires a number greater than 0")]
    [InlineData("a.csv|--report", "--report requires a value")]
    [InlineData("a.csv|--map|user_id", "--map requires a value such as")]
    [InlineData("a.csv|--map|user_id=A|--map|User ID=B", "--map specifies two columns for user_id")]
    [InlineData("a.csv|--user|u1|--map|user_id=A", "--user and --map user_id=... cannot be combined")]
    [InlineData("a.csv|--user|#N/A", "--user: user_id is a spreadsheet error")]
    [InlineData("a.csv|--scheme|magic", "--scheme must be one of")]
    [InlineData("a.csv|--resume=yes", "--resume accepts no value")]
    [InlineData("a.csv|--base-url|ftp://x", "--base-url requires a URL")]
    [InlineData("a.csv|--offline", "--offline requires --dry-run")]
    [InlineData("a.csv|--no-ledger|--resume", "--resume requires a ledger")]
    [InlineData("a.csv|--no-ledger|--ledger|x", "cannot be combined")]
    [InlineData("a.csv|--report|x.csv|--report|x.csv", "Two reports")]
    [InlineData("a.csv|--auth-config|ac_1|--auth-config|ac_2", "--auth-config is specified twice")]
    [InlineData("-", "Standard input has no name")]
    [InlineData("--demo|0", "--demo requires a number")]
    [InlineData("a.csv|--demo|5", "--demo accepts no input")]
    public void Parse_InvalidArguments_ReportsProblem(string arguments, string message)
    {
        var error = Should.Throw<UsageException>(() => ArgumentParser.Parse(arguments.Split('|', StringSplitOptions.RemoveEmptyEntries)));

        error.Message.ShouldContain(message);
        error.Message.ShouldNotContain("secret");
    }

    [Fact]
    public void ResumeCommand_Arguments_AreQuotedForTheShell()
    {
        ResumeCommand.For(["users.csv", "--auth-config", "ac_1"]).ShouldBe("composio-import users.csv --auth-config ac_1 --resume");
        ResumeCommand.For(["my users.csv", "--map", "user_id=Owner's Name", "--resume"]).ShouldBe(
            OperatingSystem.IsWindows()
                ? "composio-import \"my users.csv\" --map \"user_id=Owner's Name\" --resume"
                : "composio-import 'my users.csv' --map 'user_id=Owner'\\''s Name' --resume");
    }

    [Fact]
    public void Help_EveryOptionAndExitCode_IsListed()
    {
        foreach (var option in (string[])["--format", "--auth-config", "--scheme", "--map", "--dry-run", "--offline", "--ledger", "--no-ledger", "--resume", "--report", "--concurrency", "--max-budget-share", "--allow-multiple", "--keep-credentials", "--base-url", "--timeout", "--wait", "--settle-time", "--max-wait", "--user", "--demo", "--help", "--version"])
        {
            Usage.Help.ShouldContain(option);
        }

        for (var code = 0; code <= 5; code++)
        {
            Usage.Help.ShouldContain($"\n  {code}  ");
        }
    }

    [Fact]
    public void Parse_User_IsTrimmed() => ArgumentParser.Parse(["token.json", "--user", " u1 "]).Defaults.UserId.ShouldBe("u1");

    [Theory]
    [InlineData("Airtable")]
    [InlineData("Retool")]
    [InlineData("another platform's export")]
    [InlineData("accounts of a web framework")]
    [InlineData("Google token file")]
    public void Help_KindOfFile_HasAMapExample(string kind)
    {
        var part = Usage.Help[Usage.Help.IndexOf(kind, StringComparison.Ordinal)..];

        part[..300].ShouldContain("--map");
    }
}
