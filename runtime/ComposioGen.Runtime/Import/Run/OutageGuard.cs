namespace Composio.Runtime;

/// <summary>
/// Stops a run after too many consecutive failures of the network or the API; otherwise the rest of a long source would be reported as
/// rejected.
/// </summary>
internal sealed class OutageGuard(int concurrency)
{
    private const int FewestFailures = 10;

    // A short network failure fails all pending requests.
    private readonly int _most = Math.Max(FewestFailures, 2 * concurrency);
    private int _failures;

    /// <summary>Records the result of a record.</summary>
    /// <exception cref="ImportStoppedException">Too many consecutive records failed.</exception>
    public void Note(ImportResult? result)
    {
        var error = result switch
        {
            ImportResult.Rejected rejected => rejected.Error,
            ImportResult.Unknown unknown => unknown.Error,
            _ => null,
        };
        var cause = error is ConnectionOutcomeUnknownException { InnerException: ComposioException inner } ? inner : error;
        if (cause is null || !ConnectionVerdict.IsPassing(cause))
        {
            // Problems found before sending are unrelated to the API.
            if (result is not ImportResult.Invalid)
            {
                Interlocked.Exchange(ref _failures, 0);
            }

            return;
        }

        var failures = Interlocked.Increment(ref _failures);
        if (failures >= _most)
        {
            throw ImportStoppedException.Outage(failures, cause);
        }
    }
}
