namespace ComposioGen.Benchmarks.Generation;

/// <summary>A document to generate from, by a name that the table of results can show.</summary>
public sealed class BenchmarkDocument(string name, string text)
{
    private const string OwnPath = "Spec/connected-accounts.openapi.json";
    private const string PublishedVariable = "COMPOSIOGEN_PUBLISHED_DOCUMENT";

    /// <summary>The document of this repository.</summary>
    public static BenchmarkDocument Own { get; } = new("own", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, OwnPath)));

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The document of this repository, and, where there is one, a revision of the one that Composio publishes.</summary>
    public static IEnumerable<BenchmarkDocument> All() =>
        PublishedPath() is { } path ? [Own, new BenchmarkDocument("published", File.ReadAllText(path))] : [Own];

    /// <inheritdoc />
    public override string ToString() => name;

    // Named by the environment variable, or in a folder "upstream" beside the checkout, as the generator's tests look for it.
    private static string? PublishedPath()
    {
        if (Environment.GetEnvironmentVariable(PublishedVariable) is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent?.GetDirectories()
            .SelectMany(beside => new[] { Path.Combine(beside.FullName, "upstream"), Path.Combine(beside.FullName, "reference", "upstream") })
            .Where(Directory.Exists)
            .SelectMany(upstream => Directory.GetFiles(upstream, "*.openapi.json"))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
