using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Represents a report that is written to a temporary file as outcomes become known, and renamed when it is complete.</summary>
internal abstract partial class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private bool _closed;

    /// <summary>Creates the file.</summary>
    /// <param name="path">The path of the report.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    protected ReportFile(string path)
    {
        _path = path;
        _unfinished = path + ".unfinished";
        try
        {
            // Not shared, so that a second run with the same report fails instead of overwriting it.
            Writer = new StreamWriter(new FileStream(_unfinished, FileMode.Create, FileAccess.Write, FileShare.None));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The report cannot be written: {error.Message}");
        }
    }

    /// <summary>Gets the writer of the file.</summary>
    protected StreamWriter Writer { get; }

    /// <summary>Creates the report for a path, by its extension.</summary>
    /// <exception cref="UsageException">The extension is unknown, or the file cannot be written.</exception>
    public static ReportFile Create(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => new CsvReport(path),
        ".JSON" => new JsonReport(path),
        ".HTML" or ".HTM" => new HtmlReport(path),
        _ => throw new UsageException($"A report must be a .csv, .json or .html file; {path} is not."),
    };

    /// <summary>Returns whether a text starts like a report of any format.</summary>
    /// <param name="head">The first characters of a file.</param>
    public static bool IsReport(ReadOnlySpan<char> head) =>
        head.StartsWith("line,column,user_id,") || JsonStart().IsMatch(head)
        || (head.StartsWith("<!DOCTYPE html>") && (head.Contains("<title>Import of ", StringComparison.Ordinal) || head.Contains("<title>Check of ", StringComparison.Ordinal)));

    /// <summary>Adds an outcome.</summary>
    public abstract void Add(Outcome outcome);

    /// <summary>Writes the summary, and renames the file.</summary>
    public void Finish(RunSummary summary)
    {
        WriteEnd(summary);
        Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }

    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            Close();
            Writer.Dispose();
        }
    }

    /// <summary>Releases other resources of the report.</summary>
    protected abstract void Close();

    /// <summary>Writes the part after the rows.</summary>
    protected abstract void WriteEnd(RunSummary summary);

    // Other exports also have a list of rows.
    [GeneratedRegex(@"^\{""rows"":\[(\{""line"":\d+,""column"":\d+,""|\],""input"":"")", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart();
}
