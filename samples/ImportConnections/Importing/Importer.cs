using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Composio;
using ImportConnections.Output;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>Imports the records. A failure does not stop the next record.</summary>
internal sealed class Importer(ComposioClient composio, Report report)
{
    // Sequential, so that the output reads like the file; an import of thousands leaves the default.
    private static readonly ImportOptions Options = new() { Concurrency = 1 };

    private readonly AuthConfigs _authConfigs = new(composio);
    private readonly ConcurrentDictionary<long, InputLine> _lines = new();

    /// <summary>Imports the lines and reports each.</summary>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key, so no line can be imported.</exception>
    public async Task RunAsync(IReadOnlyList<InputLine> lines, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var result in composio.ConnectedAccounts.ImportAsync(ReadAsync(lines, cancellationToken), Options, cancellationToken))
            {
                report.Add(Outcome.Of(_lines[result.Index], result));
            }
        }
        catch (ImportStoppedException stopped)
        {
            report.Note(stopped.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What was in progress has been reported; the table names the lines that were not tried.
        }
    }

    // Records are read as results are taken, so the file may be of any size. Result.Index counts the records, not the lines.
    private async IAsyncEnumerable<ConnectionImport> ReadAsync(IReadOnlyList<InputLine> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var line in lines)
        {
            if (line.Record is not { } record)
            {
                report.Add(Outcome.Bad(line));
            }
            else if (await FindAuthConfigAsync(line, record, cancellationToken) is { } authConfigId)
            {
                _lines[_lines.Count] = line;
                yield return new ConnectionImport { UserId = record.User, AuthConfigId = authConfigId, State = record.State, Alias = record.Alias };
            }
        }
    }

    private async Task<string?> FindAuthConfigAsync(InputLine line, ConnectionRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await _authConfigs.FindOrCreateAsync(record, cancellationToken);
        }
        catch (Exception error) when (error is ComposioException and not ComposioUnauthorizedException or ArgumentException)
        {
            report.Add(Outcome.Failed(line, error));
            return null;
        }
    }
}
