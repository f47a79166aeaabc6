using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Imports or validates each row, with or without the API.</summary>
internal sealed class RowWork(ToolSettings settings, Target? target, ColumnMap columns, RunLog log, Interruption interruption)
{
    // Allows hashes in the ledger to remain valid when the API key changes.
    private const string HashKeyVariable = "COMPOSIO_IMPORT_HASH_KEY";

    private readonly RecordMapper _mapper = new(columns, settings.Defaults);

    /// <summary>Processes the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>Whether every row was processed.</returns>
    public async Task<bool> RunAsync(IAsyncEnumerable<InputRow> rows)
    {
        if (target is null)
        {
            return await CheckOfflineAsync(rows);
        }

        var source = new RecordSource(rows, _mapper, log.Add, log.Warn, () => interruption.IsStopping);
        await (settings.DryRun ? CheckAsync(source, target) : ImportAsync(source, target));
        return source.IsAtEnd;
    }

    private async Task<bool> CheckOfflineAsync(IAsyncEnumerable<InputRow> rows)
    {
        var position = 0L;
        await foreach (var row in rows)
        {
            if (interruption.IsStopping)
            {
                return false;
            }

            log.Add(OfflineCheck.Of(row, position++, _mapper, log.Warn));
        }

        return true;
    }

    private async Task CheckAsync(RecordSource source, Target api)
    {
        await foreach (var check in api.Composio.ConnectedAccounts.CheckImportAsync(source.ReadAsync(interruption.AtOnce), Options(null), interruption.AtOnce))
        {
            StopAtProblemOfAll(check.Problems);
            var outcome = Outcomes.From(check, source.TakePlaces(check.Index)) with { Position = source.TakePosition(check.Index) };
            log.Add(outcome);
            if (outcome.IsUnchecked)
            {
                log.Warn(new(outcome.Place, outcome.Reason!) { Position = outcome.Position });
            }
        }
    }

    private async Task ImportAsync(RecordSource source, Target api)
    {
        ComposioException? unreachable = null;
        var reached = false;
        await foreach (var result in api.Composio.ConnectedAccounts.ImportAsync(source.ReadAsync(interruption.AtOnce), Options(api.Ledger), interruption.AtOnce))
        {
            StopAtProblemOfAll((result as ImportResult.Invalid)?.Problems ?? []);
            log.Add(Outcomes.From(result, source.TakePlaces(result.Index)) with { Position = source.TakePosition(result.Index) });
            if (result is ImportResult.Rejected { Error: ComposioNetworkException or ComposioTimeoutException } rejected)
            {
                unreachable = rejected.Error;
            }
            else
            {
                // An invalid row was found without the API.
                reached |= result is not ImportResult.Invalid;
            }
        }

        // The SDK stops after many consecutive failures; here, all rows have failed.
        if (!reached && unreachable is not null)
        {
            throw unreachable;
        }
    }

    // With one auth config and one scheme for all rows, their problems apply to every row.
    private void StopAtProblemOfAll(IReadOnlyList<ImportProblem> problems)
    {
        if (settings.AuthConfigIds.Count == 1 && problems.FirstOrDefault(problem => problem.IsOfAuthConfig) is { } problem
            && !columns.Used.Any(use => use.Key == Synonyms.Scheme))
        {
            throw new UsageException($"No row can be imported: {problem.Message}");
        }
    }

    private ImportOptions Options(IImportLedger? ledger) => new()
    {
        Concurrency = settings.Concurrency,
        MaxBudgetShare = settings.MaxBudgetShare,
        Ledger = ledger,
        AuthConfigIds = settings.AuthConfigIds,
        AllowMultiple = settings.AllowMultiple,
        WaitForPending = settings.WaitForPending,
        ReplaceChangedCredentials = !settings.StoreCredentials,
        SettleTime = settings.SettleTime,
        MaxWait = settings.MaxWait,
        HashKey = Environment.GetEnvironmentVariable(HashKeyVariable) is { Length: > 0 } key ? key : null,
        Progress = log,
    };
}
