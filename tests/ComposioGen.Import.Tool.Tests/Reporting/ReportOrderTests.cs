using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Tests.Reporting;

public sealed class ReportOrderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-order-");

    [Theory]
    [InlineData("r.csv")]
    [InlineData("r.json")]
    [InlineData("r.html")]
    public void Add_AnyOrder_WritesInOrderOfInput(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        var tally = new Tally();
        using var report = ReportFile.Create(path);
        var order = new ReportOrder([report]);
        foreach (var position in (int[])[3, 0, 4, 2, 1, 6, 8])
        {
            var outcome = new Outcome(new(position + 2, 1), OutcomeKind.Invalid) { Position = position, UserId = $"user_{position}", Reason = "no" };
            tally.Add(outcome);
            order.Add(outcome);
        }

        order.Flush();
        report.Finish(new("users.csv", false, false, DateTimeOffset.UnixEpoch, TimeSpan.FromSeconds(1), tally));

        var text = File.ReadAllText(path);
        var places = Enumerable.Range(0, 5).Concat([6, 8]).Select(position => text.IndexOf($"user_{position}", StringComparison.Ordinal)).ToList();
        places.ShouldBe(places.Order());
        places[0].ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(nameof(OutcomeKind.Invalid), "Correct the row in the file")]
    [InlineData(nameof(OutcomeKind.Rejected), "Correct the problem")]
    [InlineData(nameof(OutcomeKind.Pending), "--resume")]
    [InlineData(nameof(OutcomeKind.Unknown), "--resume")]
    public void HtmlReport_RowWithoutNextStep_ContainsAdvice(string kind, string advice)
    {
        var path = Path.Combine(_folder.FullName, "r.html");
        using var report = ReportFile.Create(path);
        report.Add(new(new(2, 1), Enum.Parse<OutcomeKind>(kind)) { UserId = "u1", Reason = "no" });
        report.Finish(new("users.csv", false, false, DateTimeOffset.UnixEpoch, TimeSpan.FromSeconds(1), new()));

        File.ReadAllText(path).Split("<td>no<td>")[1].ShouldContain(advice);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
