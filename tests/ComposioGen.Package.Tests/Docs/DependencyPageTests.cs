using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Holds docs/dependencies.md against the versions that the projects ask for.</summary>
public sealed partial class DependencyPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/dependencies.md"));

    [Fact]
    public void Page_EveryVersion_IsTheOneInUse()
    {
        var used = UsedVersions().ToLookup(static entry => entry.Name, static entry => entry.Version);

        var wrong = Rows(Page).Where(row => used.Contains(row.Name) && !used[row.Name].Contains(row.Version)).Select(static row => $"{row.Name} {row.Version}");

        Rows(Page).Count(row => used.Contains(row.Name)).ShouldBeGreaterThan(20);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Page_EveryPackageInUse_IsListed() =>
        UsedVersions().Where(static entry => !Page.Contains(entry.Name, StringComparison.Ordinal) || !Page.Contains(entry.Version, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Page_PackageThatNoProjectNames_SaysWhatBringsIt()
    {
        var used = UsedVersions().Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);

        Rows(Page).Where(row => !used.Contains(row.Name) && !row.Line.Contains("comes with", StringComparison.Ordinal)).Select(static row => row.Line).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_TwoPackagesInARow_AreTwo() => Rows("| xunit, runner | 2.9.3, 3.1.5 | Apache-2.0 | tests |\n| SourceLink | of the SDK | MIT | x |")
        .Select(static row => (row.Name, row.Version))
        .ShouldBe([("xunit", "2.9.3"), ("runner", "3.1.5")]);

    private static IEnumerable<(string Name, string Version)> UsedVersions()
    {
        var central = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(static item => (item.Attribute("Include")!.Value, item.Attribute("Version")!.Value));
        string[] folders = ["generator", "runtime", "samples", "tests", "benchmarks"];
        var overrides = folders
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .SelectMany(static project => XDocument.Load(project).Descendants("PackageReference"))
            .Where(static item => item.Attribute("VersionOverride") is not null)
            .Select(static item => (item.Attribute("Include")!.Value, item.Attribute("VersionOverride")!.Value));
        return central.Concat(overrides).Distinct();
    }

    private static IEnumerable<(string Name, string Version, string Line)> Rows(string page) =>
        from line in page.Split('\n')
        let match = Row().Match(line)
        where match.Success
        let versions = match.Groups["versions"].Value.Split(", ")
        from pair in match.Groups["names"].Value.Split(", ").Zip(versions)
        where char.IsDigit(pair.Second[0])
        select (pair.First, pair.Second, line);

    [GeneratedRegex(@"^\| (?<names>[\w.]+(?:, [\w.]+)*) \| (?<versions>[^|]+?) \|")]
    private static partial Regex Row();
}
