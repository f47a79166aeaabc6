using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the help link of every diagnostic refers to its page.</summary>
public sealed partial class DiagnosticPageTests
{
    private static readonly string Folder = Repository.PathOf("docs", "diagnostics");

    private static readonly string[] Sections = ["## What it means", "## Example", "## How to fix it"];

    public static TheoryData<string, string, string> Diagnostics
    {
        get
        {
            var source = File.ReadAllText(Repository.PathOf("generator", "ComposioGen.Generator", "Diagnostics", "Descriptors.cs"));
            var data = new TheoryData<string, string, string>();
            foreach (Match match in Descriptor().Matches(source))
            {
                data.Add(match.Groups["id"].Value, match.Groups["title"].Value, match.Groups["severity"].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void Page_EveryDiagnostic_HasMeaningExampleAndFix(string id, string title, string severity)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));

        lines[0].ShouldBe($"# {id}: {title}");
        lines[2].ShouldBe($"Severity: {severity}");
        lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe(Sections);
        File.ReadAllText(Path.Combine(Folder, "README.md")).ShouldContain($"| [{id}]({id}.md) | {title} | {severity} |");
    }

    [Fact]
    public void Pages_RemovedDiagnostic_HasNoPage()
    {
        var ids = Diagnostics.Select(row => (string)row[0]).ToList();

        ids.Count.ShouldBeGreaterThan(10, "The pattern finds the descriptors.");
        Directory.EnumerateFiles(Folder, "CMPG*.md").Select(Path.GetFileNameWithoutExtension).ShouldBe(ids, ignoreOrder: true);
    }

    [GeneratedRegex("""(?<severity>Error|Warning|Info)\(\s*"(?<id>CMPG\d{3})", "(?<title>[^"]+)",""")]
    private static partial Regex Descriptor();
}
