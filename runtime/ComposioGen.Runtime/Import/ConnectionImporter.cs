using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace Composio.Runtime;

/// <summary>Imports connections, each exactly once, within a share of the API's rate limit and with bounded memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionImporter
{
    /// <summary>Imports the records of a source.</summary>
    /// <typeparam name="TRecord">The type of the records.</typeparam>
    /// <param name="transport">The transport.</param>
    /// <param name="flow">Describes the records and the operations.</param>
    /// <param name="source">The records; enumerated once, as results are consumed.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="ct">A token to cancel the import. Pending requests are canceled, and the ledger records them.</param>
    /// <returns>One result per record, in the order in which the results become known. Stopping the enumeration ends the import.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ImportLedgerException">The ledger cannot be used. Thrown by the enumeration.</exception>
    /// <exception cref="ImportStoppedException">Too many consecutive records failed. Thrown by the enumeration.</exception>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key. Thrown by the enumeration.</exception>
    /// <exception cref="ComposioForbiddenException">The API rejected the key. Thrown by the enumeration.</exception>
    public static IAsyncEnumerable<ImportResult> ImportAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(source);
        options ??= new();
        ImportOptionsCheck.Check(options);
        return EnumerateAsync(transport, flow, source, options, ct, CancellationToken.None);
    }

    /// <summary>Imports the records of a collection or an iterator.</summary>
    /// <typeparam name="TRecord">The type of the records.</typeparam>
    /// <param name="transport">The transport.</param>
    /// <param name="flow">Describes the records and the operations.</param>
    /// <param name="source">The records; enumerated once, as results are consumed.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="ct">A token to cancel the import.</param>
    /// <returns>One result per record, in the order in which the results become known.</returns>
    public static IAsyncEnumerable<ImportResult> ImportAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(source);
        return ImportAsync(transport, flow, ReadAsync(source), options, ct);
    }

    /// <summary>Validates the records of a collection or an iterator without importing them.</summary>
    /// <typeparam name="TRecord">The type of the records.</typeparam>
    /// <param name="transport">The transport.</param>
    /// <param name="flow">Describes the records and the operations.</param>
    /// <param name="source">The records; enumerated once, as results are consumed.</param>
    /// <param name="options">The options of the import; null for the defaults.</param>
    /// <param name="ct">A token to cancel the check.</param>
    /// <returns>One check per record, in the order of the source.</returns>
    public static IAsyncEnumerable<ImportCheck> CheckAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(source);
        return CheckAsync(transport, flow, ReadAsync(source), options, ct);
    }

    /// <summary>
    /// Validates the records of a source without importing them. Only auth configs and toolkits are requested. When one of them cannot be read
    /// although the API responds, each affected record has a warning that describes what was not validated.
    /// </summary>
    /// <typeparam name="TRecord">The type of the records.</typeparam>
    /// <param name="transport">The transport.</param>
    /// <param name="flow">Describes the records and the operations.</param>
    /// <param name="source">The records; enumerated once, as results are consumed.</param>
    /// <param name="options">The options of the import; null for the defaults.</param>
    /// <param name="ct">A token to cancel the check.</param>
    /// <returns>One check per record, in the order of the source.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key. Thrown by the enumeration.</exception>
    /// <exception cref="ComposioNetworkException">The API is unreachable. Thrown by the enumeration.</exception>
    /// <exception cref="ComposioTimeoutException">The API did not respond in time. Thrown by the enumeration.</exception>
    public static IAsyncEnumerable<ImportCheck> CheckAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(source);
        options ??= new();
        ImportOptionsCheck.Check(options);
        return CheckAllAsync(transport, flow, source, options, ct, CancellationToken.None);
    }

    private static async IAsyncEnumerable<ImportResult> EnumerateAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions options, CancellationToken given, [EnumeratorCancellation] CancellationToken asked)
        where TRecord : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(given, asked);
        var settling = new SettlingRecords();
        using var limiter = NewLimiter(transport, options, settling);
        var hash = new CredentialHash(options.HashKey ?? transport.Credential.Key, transport.BaseUrl);
        var ledger = await OpenAsync(options, new(transport.BaseUrl, Ordered(options.AuthConfigIds), options.AllowMultiple, hash.KeyCheck), stop.Token).ConfigureAwait(false);
        await using (ledger.ConfigureAwait(false))
        {
            var paced = transport.WithSender(inner => new PacedSender(inner, limiter));
            var lister = new AccountLister(paced, flow);
            var context = new ImportContext
            {
                Transport = paced,
                Operations = flow,
                Options = options,
                Ledger = ledger,
                Hash = hash,
                Lister = lister,
                Index = new(lister, ledger, options.AllowMultiple, stop.Token),
                Accounts = new(paced, flow, lister),
                Settling = settling,
                StartedAt = transport.TimeProvider.GetUtcNow(),
            };
            var check = new RecordCheck(new(paced, flow, stop.Token), options, flow.RequiredFields);
            await check.CheckRunAsync(stop.Token).ConfigureAwait(false);
            var results = Channel.CreateBounded<ImportResult>(new BoundedChannelOptions(options.Concurrency) { SingleReader = true });
            var run = new ImportRun<TRecord>(context, flow, check, results.Writer);
            var end = run.RunAsync(source, stop.Token);
            try
            {
                await foreach (var result in results.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    yield return result;
                }

                if (await end.ConfigureAwait(false) is { } fault)
                {
                    foreach (var result in run.Undelivered)
                    {
                        yield return result;
                    }

                    ExceptionDispatchInfo.Throw(fault);
                }
            }
            finally
            {
                // When the enumeration stops early, no request is pending and the ledger is no longer written to.
                await stop.CancelAsync().ConfigureAwait(false);
                await end.ConfigureAwait(false);
            }
        }
    }

    private static async IAsyncEnumerable<ImportCheck> CheckAllAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions options, CancellationToken given, [EnumeratorCancellation] CancellationToken asked)
        where TRecord : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(given, asked);
        using var limiter = NewLimiter(transport, options, new());
        var check = new RecordCheck(new(transport.WithSender(inner => new PacedSender(inner, limiter)), flow, stop.Token), options, flow.RequiredFields);
        await check.CheckRunAsync(stop.Token).ConfigureAwait(false);
        var index = 0L;
        var seen = new SeenKeys();
        await foreach (var record in source.WithCancellation(stop.Token).ConfigureAwait(false))
        {
            var item = ImportItem.Create(flow, record, index++, options.AllowMultiple, transport.TimeProvider);
            using var state = RecordImporter.Read(item);
            var findings = await check.FindProblemsAsync(item, state, stop.Token).ConfigureAwait(false);
            findings.ThrowIfUnreachable();
            yield return new(item.Identity.Index, item.Identity.UserId, item.Identity.AuthConfigId, findings.Problems)
            {
                Warnings = [.. findings.Unchecked, .. Warnings(state, isRepeat: seen.Add(item.Key))],
            };
        }
    }

    private static IEnumerable<ImportProblem> Warnings(RecordState? state, bool isRepeat)
    {
        var found = state is null ? [] : CredentialWarnings.Find(state);
        return isRepeat ? found.Append(new(RecordFields.UserId, "An earlier record is for the same connection and takes precedence.")) : found;
    }

    private static async IAsyncEnumerable<TRecord> ReadAsync<TRecord>(IEnumerable<TRecord> source)
    {
        // Asynchronous for the importer, but nothing is awaited.
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var record in source)
        {
            yield return record;
        }
    }

    private static BudgetLimiter NewLimiter(ComposioTransport transport, ImportOptions options, SettlingRecords settling)
    {
        var limiter = new BudgetLimiter(options.MaxBudgetShare, transport.TimeProvider, options.MaxWait);
        if (options.Progress is { } progress)
        {
            limiter.Changed = settling.Changed = new ProgressReporter(progress, limiter, settling).Tick;
        }

        return limiter;
    }

    private static ValueTask<IImportLedgerSession> OpenAsync(ImportOptions options, ImportScope scope, CancellationToken ct) =>
        options.Ledger?.OpenAsync(scope, ct) ?? new(new MemoryLedger());

    private static List<string> Ordered(IReadOnlyList<string>? authConfigIds) =>
        [.. (authConfigIds ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
