namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the snippets of the pages compile with the packages.</summary>
[Collection(PackageTests.Name)]
public sealed class SnippetTests(PackedFeed feed)
{
    // The packages with C# snippets in addition to ComposioGen; the last one is added when it is packed.
    private static readonly string[] Packages =
        ["ComposioGen", "ComposioGen.Testing", "ComposioGen.Import.Sqlite", "ComposioGen.Extensions.DependencyInjection"];

    [Fact]
    public async Task Snippets_EveryPage_Compile() => (await BuildAsync()).ShouldSucceed();

    private async Task<CommandResult> BuildAsync()
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder("Snippets"), "Microsoft.NET.Sdk.Web")
            .With("OutputType", "Library")
            .With("TreatWarningsAsErrors", "false")
            .WithItem("Using", "Composio")
            .WithItem("Using", "Composio.Testing")
            .WithItem("PackageReference", "xunit", ("Version", "2.9.3"))
            .WithItem("PackageReference", "NSubstitute", ("Version", "6.1.0"))
            .WithItem("PackageReference", "OpenTelemetry.Extensions.Hosting", ("Version", "1.20.1"))
            .WithItem("PackageReference", "OpenTelemetry.Exporter.Console", ("Version", "1.20.1"));
        foreach (var package in Packages.Where(id => File.Exists(feed.PathOf(id))))
        {
            project.WithPackage(package);
        }

        var snippets = Pages().SelectMany(Snippet.In).Concat(Pages().SelectMany(Snippet.InTables)).ToList();
        snippets.ShouldNotBeEmpty();
        foreach (var (index, snippet) in snippets.Index())
        {
            var name = $"S{index:00}";
            project.WithFile(name + ".cs", snippet.ToSourceFile(name));
        }

        return await project.BuildAsync();
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Order(StringComparer.Ordinal);
}
