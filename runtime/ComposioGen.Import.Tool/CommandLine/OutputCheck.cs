using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool;

/// <summary>Verifies, before anything is opened, that no output of the run is its input or another output.</summary>
internal static class OutputCheck
{
    private const int HeadLength = 256;

    private static readonly string[] LedgerParts = ["", "-wal", "-shm", "-journal"];
    private static readonly string[] ReportParts = ["", ".unfinished", ".rows"];
    private static readonly string[] ReportKinds = [".csv", ".json", ".html", ".htm"];

    /// <summary>Verifies the paths.</summary>
    /// <exception cref="UsageException">Two paths refer to the same file, or a report has an unknown extension.</exception>
    public static void Check(ToolSettings settings)
    {
        if (settings.Reports.FirstOrDefault(report => !ReportKinds.Contains(Path.GetExtension(report), StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new UsageException($"A report must be a .csv, .json or .html file; {unknown} is not.");
        }

        if (settings.Reports.Append(settings.Ledger).FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new UsageException($"{folder} is a folder. Specify a file in it.");
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
                    $"{files[i].Name} would overwrite {char.ToLowerInvariant(other.Name[0])}{other.Name[1..]}: both refer to the same file. Specify another file.");
            }
        }

        if (settings.Reports.FirstOrDefault(IsForeign) is { } foreign)
        {
            throw new UsageException($"The report {foreign} would overwrite a file that is not a report of composio-import, or cannot be read. Specify another file, or delete it first.");
        }
    }

    // Only an earlier report is overwritten; any other file may be the only copy of its data.
    private static bool IsForeign(string report)
    {
        try
        {
            if (new FileInfo(report) is not { Exists: true, Length: > 0 })
            {
                return false;
            }

            using var reader = new StreamReader(report);
            var head = new char[HeadLength];
            return !ReportFile.IsReport(head.AsSpan(0, reader.ReadBlock(head)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Replacing a file requires no permission to read it.
            return true;
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
