using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Composio;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>The figures of the pages are those of the code and the files.</summary>
public sealed partial class FigureTests
{
    private static readonly IReadOnlyDictionary<string, string> Pinned = XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value, StringComparer.Ordinal);

    // For benchmarks, which the page about dependencies is not about.
    private static readonly string[] NotOnThePage = ["BenchmarkDotNet", "Microsoft.Diagnostics.Tracing.TraceEvent", "System.Management"];

    [Fact]
    public void Dependencies_Versions_AreThoseInUse()
    {
        var rows = MarkdownPage.Of("docs/dependencies.md").Tables().SelectMany(table => table.Rows).SelectMany(NamesAndVersions).ToList();
        var restored = Restored();

        foreach (var (name, version) in rows.Where(row => Pinned.ContainsKey(row.Name) || row.Version[0] is >= '0' and <= '9'))
        {
            var used = Pinned.TryGetValue(name, out var pinned) ? [pinned, .. restored.GetValueOrDefault(name, [])] : restored.GetValueOrDefault(name, []);
            used.ShouldContain(version, name);
        }

        Pinned.Keys.Except(rows.Select(row => row.Name)).ShouldBe(NotOnThePage, ignoreOrder: true);
    }

    [Fact]
    public void Frameworks_TargetsAndCompiler_AreThoseOfTheProjects()
    {
        var page = MarkdownPage.Of("docs/frameworks.md").Text;
        var runtime = File.ReadAllText(Repository.PathOf("runtime", "ComposioGen.Runtime", "ComposioGen.Runtime.csproj"));

        runtime.ShouldContain("<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        page.ShouldContain("use the runtime that is built for net8.0");
        page.ShouldContain("use the runtime that is built for net10.0");
        page.ShouldContain($"the compiler of that SDK, {Pinned["Microsoft.CodeAnalysis.CSharp"]}");
    }

    [Fact]
    public void Document_OperationsSchemesAndStatuses_AreThoseOfTheDocument()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("spec", "connected-accounts.openapi.json")));
        var page = MarkdownPage.Of("spec/README.md").Text;
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var operations = document.RootElement.GetProperty("paths").EnumerateObject()
            .Sum(path => path.Value.EnumerateObject().Count(member => member.Name is "get" or "post" or "put" or "patch" or "delete"));
        var schemes = schemas.GetProperty("ConnectionState").GetProperty("oneOf").GetArrayLength();
        var branches = schemas.EnumerateObject()
            .Where(schema => schema.Name.EndsWith("Connection", StringComparison.Ordinal) && schema.Value.TryGetProperty("oneOf", out _))
            .Sum(schema => schema.Value.GetProperty("oneOf").GetArrayLength());
        var shared = schemas.GetProperty("ConnectionFields").GetProperty("properties").EnumerateObject().Count();

        page.ShouldContain($"{operations} operations");
        page.ShouldContain($"picks one of {schemes} ");
        page.ShouldContain($"{branches} in all");
        page.ShouldContain($"{shared} members that they share");
        MarkdownPage.Of("README.md").Text.ShouldContain($"{schemes} auth schemes");
    }

    [Fact]
    public void Packages_Version_IsThatOfTheProperty()
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        MarkdownPage.Of("README.md").Text.ShouldContain($"Every package has the version {version}.");
    }

    [Fact]
    public void Webhooks_Tolerance_IsTheDefault() =>
        MarkdownPage.Of("docs/webhooks.md").Text.ShouldContain(
            new WebhookVerification().Tolerance.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " seconds");

    [Fact]
    public void Benchmarks_Measured_IsOnThePageOfTheRow()
    {
        var page = MarkdownPage.Of("benchmarks/README.md");
        var table = page.Tables().Single(table => table.IndexOf("measured") > 0);
        var lost = from row in table.Rows
                   let results = MarkdownPage.Of("benchmarks/" + Target().Match(row.Cells[^1]).Groups["target"].Value).Text
                   from Match number in Number().Matches(row.Cells[table.IndexOf("measured")])
                   where !results.Contains(number.Value, StringComparison.Ordinal)
                   select $"{page.Name}:{row.Line} {number.Value}";

        lost.ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Version)> NamesAndVersions(MarkdownRow row) =>
        row.Cells[0].Split(", ").Zip(row.Cells[1].Split(", "));

    /// <summary>The versions that restoring the solution gave, for those packages that come with others.</summary>
    private static Dictionary<string, string[]> Restored() =>
    (
        from folder in (string[])["generator", "runtime", "tests"]
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "project.assets.json", SearchOption.AllDirectories)
        from Match match in Library().Matches(File.ReadAllText(file))
        group match.Groups["version"].Value by match.Groups["name"].Value).ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"\((?<target>[^)]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex("""^    "(?<name>[\w.]+)/(?<version>[\w.\-]+)": \{""", RegexOptions.Multiline)]
    private static partial Regex Library();
}
