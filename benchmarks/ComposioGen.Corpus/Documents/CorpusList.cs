namespace ComposioGen.Corpus.Documents;

/// <summary>Provides the documents of the corpus, as listed in <c>documents.txt</c>: a package per heading, a path inside it per line.</summary>
internal static class CorpusList
{
    /// <summary>Prepares the packages and returns their listed documents.</summary>
    /// <param name="cacheFolder">The folder for the packages.</param>
    /// <param name="skipped">Receives the reason for each package that could not be prepared.</param>
    public static List<CorpusDocument> Load(string cacheFolder, List<string> skipped)
    {
        var documents = new List<CorpusDocument>();
        foreach (var (name, version, files) in Packages())
        {
            var package = new NpmPackage(name, version, cacheFolder);
            if (package.Prepare() is { } reason)
            {
                skipped.Add($"{name}@{version}: {reason}");
                continue;
            }

            documents.AddRange(files.Select(file => new CorpusDocument(name, file, Path.Combine(package.Folder, file))));
        }

        return documents;
    }

    private static List<(string Name, string Version, List<string> Files)> Packages()
    {
        var packages = new List<(string Name, string Version, List<string> Files)>();
        foreach (var line in Lines())
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                var at = line.LastIndexOf('@');
                packages.Add((line[2..at], line[(at + 1)..], []));
            }
            else if (line.Length > 0)
            {
                packages[^1].Files.Add(line);
            }
        }

        return packages;
    }

    private static string[] Lines()
    {
        using var stream = typeof(CorpusList).Assembly.GetManifestResourceStream("documents.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
