namespace ComposioGen.Import.Tool.Reporting;

/// <summary>
/// A report that is written as outcomes come, into a file beside the one that was asked for; it takes that name when it is whole.
/// </summary>
internal abstract class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private bool _closed;

    /// <summary>Makes the file.</summary>
    /// <param name="path">The report.</param>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    protected ReportFile(string path)
    {
        _path = path;
        _unfinished = path + ".unfinished";
        try
        {
            // Not shared: a second run with the same report is told so, and does not write over the first one's.
            Writer = new StreamWriter(new FileStream(_unfinished, FileMode.Create, FileAccess.Write, FileShare.None));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The report cannot be written: {error.Message}");
        }
    }

    /// <summary>The file.</summary>
    protected StreamWriter Writer { get; }

    /// <summary>The report for a path, by its extension.</summary>
    /// <exception cref="UsageException">There is no report of that kind, or it cannot be written there.</exception>
    public static ReportFile Create(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => new CsvReport(path),
        ".JSON" => new JsonReport(path),
        ".HTML" or ".HTM" => new HtmlReport(path),
        _ => throw new UsageException($"A report is a file that ends in .csv, .json or .html; {path} is none."),
    };

    /// <summary>Takes what came of a row.</summary>
    public abstract void Add(Outcome outcome);

    /// <summary>Writes what is known in the end, and gives the file its name.</summary>
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

    /// <summary>Gives up what the report holds besides its file.</summary>
    protected abstract void Close();

    /// <summary>Writes what comes after the rows.</summary>
    protected abstract void WriteEnd(RunSummary summary);
}
