using System.Text.Json;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Tests.Reporting;

public sealed class ReportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-report-");
    private readonly Tally _tally = new();

    [Fact]
    public void CsvReport_FormulaInCell_IsEscaped()
    {
        var text = Write(
            "r.csv",
            new Outcome(new(2, 1), OutcomeKind.Connected) { UserId = "=HYPERLINK(\"http://evil\")", AuthConfigId = "ac_1", AccountId = "ca_1" },
            new Outcome(new(3, 7), OutcomeKind.Rejected) { UserId = "+1", Alias = "@x", Reason = "-no, \"really\"", NextStep = "a\nb" });

        text.ShouldBe(""""
            line,column,user_id,auth_config_id,alias,outcome,connected_account_id,reason,next_step
            2,1,"'=HYPERLINK(""http://evil"")",ac_1,,Connected,ca_1,,
            3,7,"'+1",,"'@x",Rejected,,"'-no, ""really""","a
            b"

            """");
    }

    [Fact]
    public void JsonReport_Outcomes_HasRowsCountsAndReasons()
    {
        var report = JsonDocument.Parse(Write(
            "r.json",
            new Outcome(new(2, 1), OutcomeKind.Connected) { UserId = "u1", AccountId = "ca_1" },
            new Outcome(new(3, 7), OutcomeKind.Rejected) { UserId = "half \ud800", Reason = "no" })).RootElement;

        report.GetProperty("rows").GetArrayLength().ShouldBe(2);
        report.GetProperty("rows")[1].GetProperty("reason").GetString().ShouldBe("no");
        report.GetProperty("counts").GetProperty("Rejected").GetInt32().ShouldBe(1);
        report.GetProperty("reasons")[0].GetProperty("count").GetInt32().ShouldBe(1);
        report.GetProperty("complete").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void HtmlReport_MarkupInInput_IsEncoded()
    {
        var text = Write(
            "r.html",
            new Outcome(new(2, 1), OutcomeKind.Connected) { UserId = "fine" },
            new Outcome(new(3, 7), OutcomeKind.Rejected) { UserId = "<script>alert(1)</script>", Reason = "a & \"b\"", NextStep = "<img src=x>" });

        text.ShouldContain("<td>3:7<td>&lt;script&gt;");
        text.ShouldContain("a &amp; &quot;b&quot;");
        text.ShouldNotContain("<script");
        text.ShouldNotContain("<img");
        text.ShouldNotContain("http:");
        text.ShouldNotContain("https:");
        text.ShouldNotContain("fine");
        text.ShouldEndWith("</html>\n");
    }

    [Fact]
    public void HtmlReport_ManyRows_ShowsFirstRowsAndCountsAll()
    {
        var outcomes = Enumerable.Range(1, 12_345).Select(line => new Outcome(new(line, 1), OutcomeKind.Invalid) { Reason = "bad" }).ToArray();

        var text = Write("r.html", outcomes);

        text.Split("<tr><td>").Length.ShouldBeLessThan(10_010);
        text.ShouldContain("The first 10,000 of 12,345");
        text.ShouldContain("<td>bad<td class=\"number\">12,345");
    }

    [Fact]
    public void Reasons_AllDifferent_MemoryIsBounded()
    {
        for (var i = 0; i < 10_000; i++)
        {
            _tally.Add(new(new(i, 1), OutcomeKind.Rejected) { Reason = $"request {i}" });
        }

        _tally.Reasons.Count().ShouldBeLessThanOrEqualTo(206);
        _tally.Reasons.First().ShouldBe((OutcomeKind.Rejected, Tally.Others, 9_800L));
        _tally.Reasons.Sum(reason => reason.Count).ShouldBe(10_000);
    }

    [Theory]
    [InlineData("r.pdf", "must be a .csv, .json or .html file")]
    [InlineData("missing/r.csv", "cannot be written")]
    public void Report_UnwritablePath_FailsAtOnce(string name, string message) =>
        Should.Throw<UsageException>(() => ReportFile.Create(Path.Combine(_folder.FullName, name))).Message.ShouldContain(message);

    [Fact]
    public void Report_FileName_AppearsOnlyWhenComplete()
    {
        var path = Path.Combine(_folder.FullName, "r.csv");
        using (ReportFile.Create(path))
        {
            File.Exists(path).ShouldBeFalse();
        }

        File.Exists(path).ShouldBeFalse();
    }

    [Theory]
    [InlineData("r.csv")]
    [InlineData("r.html")]
    public void Report_InUseByOtherRun_FailsAndLeavesItUnchanged(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var first = ReportFile.Create(path);
        var outcome = new Outcome(new(2, 1), OutcomeKind.Invalid) { Reason = "the first" };
        _tally.Add(outcome);
        first.Add(outcome);

        Should.Throw<UsageException>(() => ReportFile.Create(path)).Message.ShouldContain("cannot be written");
        first.Finish(new("users.csv", false, true, DateTimeOffset.UnixEpoch, TimeSpan.FromSeconds(1), _tally));

        File.ReadAllText(path).ShouldContain("the first");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, params Outcome[] outcomes)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var report = ReportFile.Create(path);
        foreach (var outcome in outcomes)
        {
            _tally.Add(outcome);
            report.Add(outcome);
        }

        report.Finish(new("users.csv", false, true, DateTimeOffset.UnixEpoch, TimeSpan.FromSeconds(1), _tally));
        _folder.GetFiles().Length.ShouldBe(1);
        return File.ReadAllText(path);
    }
}
