namespace Composio;

/// <summary>Specifies how connections are imported. Values are validated when the import begins.</summary>
public sealed class ImportOptions
{
    /// <summary>Gets the maximum number of records imported concurrently, 1 to 256. The default is 16.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>
    /// Gets the share of the API's request budget that the import may use, greater than 0 and at most 1. The default is 0.8, which reserves
    /// one fifth for the organization's other traffic.
    /// </summary>
    public double MaxBudgetShare { get; init; } = 0.8;

    /// <summary>
    /// Gets the ledger that stores the state of the import across runs. Null stores it in memory for this run only: an interrupted run
    /// cannot be resumed, and memory use grows with the number of records.
    /// </summary>
    public IImportLedger? Ledger { get; init; }

    /// <summary>Gets the IDs of the allowed auth configs; a record with another one is invalid. Null or empty allows any.</summary>
    public IReadOnlyList<string>? AuthConfigIds { get; init; }

    /// <summary>
    /// Gets whether a user may have several accounts on one auth config, distinguished by alias. When false, the default, no second account
    /// is imported for a user who has an active account on the auth config, regardless of its alias.
    /// </summary>
    public bool AllowMultiple { get; init; }

    /// <summary>
    /// Gets the time to wait, after the last record, for accounts that are not yet active; zero for a single check. The default is
    /// 60 seconds. Accounts that require an action by their user are not waited for.
    /// </summary>
    public TimeSpan WaitForPending { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets whether credentials that changed since an earlier run are replaced where the API supports it, which is for schemes without a
    /// consent flow. The default is true. Requires a ledger.
    /// </summary>
    public bool ReplaceChangedCredentials { get; init; } = true;

    /// <summary>
    /// Gets the time after which the list of accounts is expected to contain a new account. A record whose request was interrupted, by the
    /// end of an earlier run or by a failure, is searched for only when this time has passed since the request was sent, and is sent again
    /// only when the list then contains no account for it. The default is 60 seconds; use at least the time by which the API's list may lag
    /// behind its creates. <see cref="ImportProgress.SettlingRecords"/> is the number of records that wait for it.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets the time for which the API may reject every request (429) before the import stops with an <see cref="ImportStoppedException"/>.
    /// The ledger contains what was sent, and the import can be run again. The default is 15 minutes; <see cref="Timeout.InfiniteTimeSpan"/>
    /// for no limit.
    /// </summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Gets the key for the credential hashes in the ledger; null derives one from the API key. Specify your own key, and keep it, when the
    /// API key may be replaced between runs. At least 16 characters.
    /// </summary>
    public string? HashKey { get; init; }

    /// <summary>Gets the receiver of progress reports, at most one per second; null for none.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>Returns every setting except the key.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ImportOptions)} {{ Concurrency = {Concurrency}, AllowMultiple = {AllowMultiple}, WaitForPending = {WaitForPending}, SettleTime = {SettleTime}, MaxWait = {MaxWait}, HashKey = {(HashKey is null ? "null" : Runtime.Secrets.Mask)} }}";
}
