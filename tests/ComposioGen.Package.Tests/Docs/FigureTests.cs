using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Composio;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Compares the figures of the pages with the code and the files.</summary>
public sealed partial class FigureTests
{
    private static readonly Dictionary<string, string> Pinned = XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value, StringComparer.Ordinal);

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
        page.ShouldContain($"selects one of {schemes} ");
        page.ShouldContain($"{branches} in total");
        page.ShouldContain($"the {shared} shared members");
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
    public void Benchmarks_Result_IsOnPageOfRow()
    {
        var page = MarkdownPage.Of("benchmarks/README.md");
        var table = page.Tables().Single(table => table.IndexOf("result") > 0);
        var lost = from row in table.Rows
                   let results = MarkdownPage.Of("benchmarks/" + Target().Match(row.Cells[^1]).Groups["target"].Value).Text
                   from Match number in Number().Matches(row.Cells[table.IndexOf("result")])
                   where !results.Contains(number.Value, StringComparison.Ordinal)
                   select $"{page.Name}:{row.Line} {number.Value}";

        lost.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"\((?<target>[^)]+)\)")]
    private static partial Regex Target();
}
