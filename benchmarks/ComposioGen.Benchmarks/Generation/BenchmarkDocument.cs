namespace ComposioGen.Benchmarks.Generation;

/// <summary>Represents a document, with a name for the table of results.</summary>
public sealed class BenchmarkDocument(string name, string text, string path = "")
{
    private const string OwnPath = "Spec/connected-accounts.openapi.json";
    private const string PublishedVariable = "COMPOSIOGEN_PUBLISHED_DOCUMENT";

    /// <summary>Gets the document of this repository.</summary>
    public static BenchmarkDocument Own { get; } = Read("own", System.IO.Path.Combine(AppContext.BaseDirectory, OwnPath));

    /// <summary>Gets a revision of the document that Composio publishes, or <see langword="null"/> when there is none.</summary>
    public static BenchmarkDocument? Published { get; } = PublishedPath() is { } path ? Read("published", path) : null;

    /// <summary>Gets the path of the file; empty for a document that is not a file.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the text of the document.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the document of this repository, and the published one if there is one.</summary>
    public static IEnumerable<BenchmarkDocument> All() => Published is { } published ? [Own, published] : [Own];

    /// <inheritdoc />
    public override string ToString() => name;

    private static BenchmarkDocument Read(string name, string path) => new(name, File.ReadAllText(path), path);

    // In the environment variable, or in a folder "upstream" next to the clone, like in the tests of the generator.
    private static string? PublishedPath()
    {
        if (Environment.GetEnvironmentVariable(PublishedVariable) is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent?.GetDirectories()
            .SelectMany(beside => new[] { System.IO.Path.Combine(beside.FullName, "upstream"), System.IO.Path.Combine(beside.FullName, "reference", "upstream") })
            .Where(Directory.Exists)
            .SelectMany(upstream => Directory.GetFiles(upstream, "*.openapi.json"))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
