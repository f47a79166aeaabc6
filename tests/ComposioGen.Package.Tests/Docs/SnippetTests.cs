namespace ComposioGen.Package.Tests.Docs;

/// <summary>What the pages show compiles, from the packages, as a reader would compile it.</summary>
[Collection(PackageTests.Name)]
public sealed class SnippetTests(PackedFeed feed)
{
    // Those that have snippets of C# beside ComposioGen itself; the last is added where it is packed.
    private static readonly string[] Packages =
        ["ComposioGen", "ComposioGen.Testing", "ComposioGen.Import.Sqlite", "ComposioGen.Extensions.DependencyInjection"];

    [Fact]
    public async Task Every_snippet_compiles() => (await BuildAsync("Snippets", static project => project)).ShouldSucceed();

    /// <summary>The published document under the title and the paths of another version, for those who keep a revision beside their checkout.</summary>
    [Fact]
    public async Task Build_SnippetsOnPublishedDocuments_Succeeds()
    {
        foreach (var path in PublishedDocuments())
        {
            var text = await File.ReadAllTextAsync(path);
            var next = text.Replace("\"/api/v3/", "\"/api/v3.1/", StringComparison.Ordinal).Replace("Composio Platform API", "Composio Platform API v3.1", StringComparison.Ordinal);
            foreach (var (name, document) in new[] { ("Published", text), ("Next", next) })
            {
                (await BuildAsync(name + Path.GetFileNameWithoutExtension(path), project => project
                    .WithFile("spec.openapi.json", document)
                    .WithItem("ComposioSpec", "spec.openapi.json"))).ShouldSucceed();
            }
        }
    }

    private async Task<CommandResult> BuildAsync(string folder, Func<ConsumerProject, ConsumerProject> change)
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder(folder), "Microsoft.NET.Sdk.Web")
            .With("OutputType", "Library")
            .With("TreatWarningsAsErrors", "false")
            .WithItem("Using", "Composio")
            .WithItem("Using", "Composio.Testing")
            .WithItem("PackageReference", "NSubstitute", ("Version", "6.1.0"));
        foreach (var package in Packages.Where(id => File.Exists(feed.PathOf(id))))
        {
            project.WithPackage(package);
        }

        var snippets = Pages().SelectMany(Snippet.In).ToList();
        snippets.ShouldNotBeEmpty();
        foreach (var (index, snippet) in snippets.Index())
        {
            var name = $"S{index:00}";
            project.WithFile(name + ".cs", snippet.ToSourceFile(name));
        }

        return await change(project).BuildAsync();
    }

    private static IEnumerable<string> PublishedDocuments() => Directory.GetDirectories(Path.GetDirectoryName(Repository.Root)!)
        .SelectMany(folder => new[] { Path.Combine(folder, "upstream"), Path.Combine(folder, "reference", "upstream") })
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.openapi.json"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Order(StringComparer.Ordinal);
}
