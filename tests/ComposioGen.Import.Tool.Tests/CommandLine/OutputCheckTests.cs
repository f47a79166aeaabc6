namespace ComposioGen.Import.Tool.Tests.CommandLine;

public sealed class OutputCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-output-");

    private string Input => Path.Combine(_folder.FullName, "own.csv");

    [Theory]
    [InlineData("own.csv")]
    [InlineData("./sub/../own.csv")]
    [InlineData("OWN.csv")]
    [InlineData("symbolic.csv")]
    [InlineData("hard.csv")]
    [InlineData("linked/own.csv")]
    public void Check_ReportIsInput_Throws(string report)
    {
        File.WriteAllText(Input, "user_id,api_key\nu1,k\n");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "symbolic.csv"), Input);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "linked"), _folder.FullName);
        System.Diagnostics.Process.Start("ln", [Input, Path.Combine(_folder.FullName, "hard.csv")]).WaitForExit();

        Should.Throw<UsageException>(() => Check(report)).Message.ShouldContain("would overwrite");

        File.ReadAllText(Input).ShouldBe("user_id,api_key\nu1,k\n");
    }

    [Fact]
    public void Check_ReportCannotBeRead_Throws()
    {
        File.WriteAllText(Input, "user_id,api_key\nu1,k\n");
        var report = Path.Combine(_folder.FullName, "report.csv");
        File.WriteAllText(report, "the only copy");
        using var held = new FileStream(report, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Should.Throw<UsageException>(() => OutputCheck.Check(new() { Input = Input, Reports = [report] })).Message.ShouldContain("cannot be read");
    }

    [Theory]
    [InlineData("symbolic.csv", "hard.csv")]
    [InlineData("hard.csv", "symbolic2.csv")]
    [InlineData("symbolic2.csv", "linked/hard.csv")]
    public void Check_InputThroughLink_IsComparedWithItsTarget(string input, string report)
    {
        File.WriteAllText(Input, "user_id,api_key\nu1,k\n");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "symbolic.csv"), Input);
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "symbolic2.csv"), "symbolic.csv");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "linked"), _folder.FullName);
        System.Diagnostics.Process.Start("ln", [Input, Path.Combine(_folder.FullName, "hard.csv")]).WaitForExit();

        var settings = new ToolSettings { Input = Path.Combine(_folder.FullName, input), Reports = [Path.Combine(_folder.FullName, report)] };

        Should.Throw<UsageException>(() => OutputCheck.Check(settings)).Message.ShouldContain("would overwrite");
    }

    [Theory]
    [InlineData("r.json", "{\"users\":[]}", false)]
    [InlineData("r.json", "{\"rows\":[{\"line\":2,\"column\":1,\"user_id\":\"u1\"", true)]
    [InlineData("r.json", "{\"rows\":[],\"input\":\"a.csv\"", true)]
    [InlineData("r.json", "{\"rows\":[{\"user_id\":\"u1\",\"api_key\":\"k1\"}]}", false)]
    [InlineData("r.json", "{\"rows\":[{\"line\":\"Main Line 2\"}]}", false)]
    [InlineData("r.json", "{\"rows\":[]}", false)]
    [InlineData("r.csv", "user_id,api_key\nu1,k\n", false)]
    [InlineData("r.csv", "line,column,user_id,auth_config_id\n", true)]
    [InlineData("r.html", "<!DOCTYPE html>\n<title>Page</title>", false)]
    [InlineData("r.html", "<!DOCTYPE html>\n<title>Import of a.csv</title>", true)]
    [InlineData("r.csv", "", true)]
    public void Check_ReportExists_ReplacesAnEarlierReportOnly(string report, string text, bool isReplaced)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, report), text);

        if (isReplaced)
        {
            Should.NotThrow(() => Check(report));
        }
        else
        {
            Should.Throw<UsageException>(() => Check(report)).Message.ShouldContain("not a report of composio-import");
        }
    }

    [Fact]
    public void Check_LedgerIsInput_Throws() =>
        Should.Throw<UsageException>(() => OutputCheck.Check(new ToolSettings { Input = Input, Ledger = Input }));

    [Fact]
    public void Check_ReportIsLedger_Throws() =>
        Should.Throw<UsageException>(() => OutputCheck.Check(new ToolSettings { Input = Input, Ledger = Input + ".json", Reports = [Input + ".json"] }));

    [Fact]
    public void Check_TwoReports_ThrowsForOneFileOnly()
    {
        Should.Throw<UsageException>(() => Check("a.json", "./A.json"));
        Should.NotThrow(() => Check("a.json", "b.json"));
    }

    [Fact]
    public void Check_OutputIsFolder_Throws()
    {
        _folder.CreateSubdirectory("r.csv");

        Should.Throw<UsageException>(() => Check("r.csv")).Message.ShouldContain("is a folder");
        Should.Throw<UsageException>(() => OutputCheck.Check(new ToolSettings { Input = Input, Ledger = _folder.FullName })).Message.ShouldContain("is a folder");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Check(params string[] reports) =>
        OutputCheck.Check(new ToolSettings { Input = Input, Reports = [.. reports.Select(report => Path.Combine(_folder.FullName, report))] });
}
