using System.Text.RegularExpressions;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the page about telemetry contains the log events, tags and instruments of the code.</summary>
public sealed partial class TelemetryPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/telemetry.md");

    private static readonly string Code = string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("runtime", "ComposioGen.Runtime", "Telemetry"), "*.cs").Select(File.ReadAllText));

    [Fact]
    public void Logs_EventsAndLevels_AreThoseOfTheCode()
    {
        var events = Event().Matches(Code).Select(match => (match.Groups["id"].Value, match.Groups["level"].Value));

        Page.Tables("Logs").Single().Rows.Select(row => (row.Cells[0], row.Cells[1])).ShouldBe(events, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Spans")]
    [InlineData("Metrics")]
    public void Section_NamesInTables_AreThoseOfTheCode(string section)
    {
        var names = Page.Tables(section).SelectMany(table => table.Rows).SelectMany(row => row.CodeIn(0)).Where(name => Dotted().IsMatch(name)).ToList();

        names.Where(name => !Code.Contains($"\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Page_EveryTagAndInstrument_IsNamed() =>
        Dotted().Matches(Code).Select(match => match.Value)
            .Where(name => !Page.Text.Contains($"`{name}`", StringComparison.Ordinal)).Distinct().ShouldBeEmpty();

    [GeneratedRegex(@"LoggerMessage\((?<id>\d+), LogLevel\.(?<level>\w+)")]
    private static partial Regex Event();

    // A name with dots in quotes or alone, such as http.request.method.
    [GeneratedRegex(@"(?<="")(?:http|url|server|error|composio)(?:\.[a-z_]+)+(?="")|^(?:http|url|server|error|composio)(?:\.[a-z_]+)+$")]
    private static partial Regex Dotted();
}
