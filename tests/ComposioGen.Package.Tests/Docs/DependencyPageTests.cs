using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Compares docs/dependencies.md with the versions that the projects use.</summary>
public sealed partial class DependencyPageTests
{
    private static readonly string[] Folders = ["generator", "runtime", "samples", "tests", "benchmarks"];
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/dependencies.md"));

    [Fact]
    public void Page_Version_IsInUse()
    {
        var used = UsedVersions().Concat(RestoredVersions()).ToHashSet();
        var rows = Rows(Page).ToList();

        rows.Count.ShouldBeGreaterThan(20);
        rows.Where(row => !used.Contains((row.Name, row.Version))).Select(static row => $"{row.Name} {row.Version}").ShouldBeEmpty();
    }

    [Fact]
    public void Page_PackageInUse_IsListed() =>
        UsedVersions().Where(static entry => !Page.Contains(entry.Name, StringComparison.Ordinal) || !Page.Contains(entry.Version, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Page_TransitivePackage_StatesItsSource()
    {
        var used = UsedVersions().Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);

        Rows(Page).Where(row => !used.Contains(row.Name) && !row.Line.Contains("dependency of", StringComparison.Ordinal)).Select(static row => row.Line).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_TwoPackagesInRow_ReturnsBoth() => Rows("| xunit, runner | 2.9.3, 3.1.5 | Apache-2.0 | tests |\n| SourceLink | of the SDK | MIT | x |")
        .Select(static row => (row.Name, row.Version))
        .ShouldBe([("xunit", "2.9.3"), ("runner", "3.1.5")]);

    private static IEnumerable<(string Name, string Version)> UsedVersions()
    {
        var central = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(static item => (item.Attribute("Include")!.Value, item.Attribute("Version")!.Value));
        var overrides = Folders
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .SelectMany(static project => XDocument.Load(project).Descendants("PackageReference"))
            .Where(static item => item.Attribute("VersionOverride") is not null)
            .Select(static item => (item.Attribute("Include")!.Value, item.Attribute("VersionOverride")!.Value));
        return central.Concat(overrides).Distinct();
    }

    // The result of the restore also contains transitive packages.
    private static IEnumerable<(string Name, string Version)> RestoredVersions() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "project.assets.json", SearchOption.AllDirectories)
        from Match match in Library().Matches(File.ReadAllText(file))
        select (match.Groups["name"].Value, match.Groups["version"].Value);

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

    [GeneratedRegex("""^    "(?<name>[\w.]+)/(?<version>[\w.\-]+)": \{""", RegexOptions.Multiline)]
    private static partial Regex Library();
}
