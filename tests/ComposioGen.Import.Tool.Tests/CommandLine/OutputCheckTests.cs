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
