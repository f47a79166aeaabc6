namespace ComposioGen.Import.Tool;

/// <summary>Checks, before anything is opened, that nothing the run writes is its input or another of its outputs.</summary>
internal static class OutputCheck
{
    private static readonly string[] LedgerParts = ["", "-wal", "-shm", "-journal"];
    private static readonly string[] ReportParts = ["", ".unfinished", ".rows"];
    private static readonly string[] ReportKinds = [".csv", ".json", ".html", ".htm"];

    /// <summary>Checks the paths.</summary>
    /// <exception cref="UsageException">Two of them lead to the same file, or a report is of no known kind.</exception>
    public static void Check(ToolSettings settings)
    {
        if (settings.Reports.FirstOrDefault(report => !ReportKinds.Contains(Path.GetExtension(report), StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new UsageException($"A report is a file that ends in .csv, .json or .html; {unknown} is none.");
        }

        if (settings.Reports.Append(settings.Ledger).FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new UsageException($"{folder} is a folder. Name a file in it.");
        }

        List<(string Name, string[] Paths)> files = [.. settings.Reports.Select(report => ($"The report {report}", PathsOf(report, ReportParts)))];
        if (settings.Ledger is { } ledger)
        {
            files.Add(($"The ledger {ledger}", PathsOf(ledger, LedgerParts)));
        }

        if (InputPath(settings.Input) is { } input)
        {
            files.Add(($"the input {settings.Input}", [input]));
        }

        for (var i = 0; i < files.Count; i++)
        {
            foreach (var other in files.Skip(i + 1).Where(other => files[i].Paths.Any(path => other.Paths.Any(second => FileIdentity.AreSame(path, second)))))
            {
                throw new UsageException(
                    $"{files[i].Name} would overwrite {char.ToLowerInvariant(other.Name[0])}{other.Name[1..]}: both lead to the same file. Name another file.");
            }
        }
    }

    private static string[] PathsOf(string path, string[] parts) => [.. parts.Select(part => path + part)];

    // Standard input may come from a file, too.
    private static string? InputPath(string? input)
    {
        if (input != "-")
        {
            return input;
        }

        try
        {
            return File.ResolveLinkTarget("/proc/self/fd/0", returnFinalTarget: false)?.FullName is { } target && File.Exists(target) ? target : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
