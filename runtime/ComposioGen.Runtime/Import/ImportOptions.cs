namespace Composio;

/// <summary>How to import many connections. Values are checked when the import begins.</summary>
public sealed class ImportOptions
{
    /// <summary>How many records are under way at once, 1 to 256. Default 16.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>
    /// The share of the API's request budget that may be used up, above 0 and at most 1. Default 0.8: a fifth is always left to the
    /// organisation's live traffic.
    /// </summary>
    public double MaxBudgetShare { get; init; } = 0.8;

    /// <summary>
    /// What remembers the import across runs; null remembers it in memory, for this run only: a run that is cut off can then not be
    /// taken up again, and memory grows with the number of records.
    /// </summary>
    public IImportLedger? Ledger { get; init; }

    /// <summary>The auth configs that records may name; a record with another one is invalid. Null or empty lets records name any.</summary>
    public IReadOnlyList<string>? AuthConfigIds { get; init; }

    /// <summary>
    /// Whether a user may have several accounts on one auth config, told apart by alias. False, the default, imports no second account
    /// for a user who has an active one on the auth config, whatever its alias.
    /// </summary>
    public bool AllowMultiple { get; init; }

    /// <summary>
    /// How long accounts that are not active at once are waited for, from the last record on; zero for a single look. Default 60 s.
    /// Accounts that wait for their user are not waited for.
    /// </summary>
    public TimeSpan WaitForPending { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Whether credentials that have changed since an earlier run are replaced where the API allows it, which is for schemes without a
    /// consent flow. Default true. Needs a ledger.
    /// </summary>
    public bool ReplaceChangedCredentials { get; init; } = true;

    /// <summary>
    /// How long the list of accounts may take to show a new account: a record whose request was cut off, by the end of an earlier run or by a
    /// fault, is only looked for when this much time has passed since it was sent, and only when the list shows nothing then is it sent
    /// again. Default 60 s; at least as long as the API's list may lag behind its creates. <see cref="ImportProgress.SettlingRecords"/>
    /// shows how many records wait for it.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long the API may turn requests away (429) without taking a single one before the import stops with an
    /// <see cref="ImportStoppedException"/>. What was sent is in the ledger, and the import can be run again. Default 15 minutes;
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The key for the hashes of credentials in the ledger; null derives one from the API key. Give one of your own, and keep it, when
    /// the API key may be replaced between runs. At least 16 characters.
    /// </summary>
    public string? HashKey { get; init; }

    /// <summary>Is told how the import stands with the request budget, at most once a second; null for nobody.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>Shows every setting but the key.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ImportOptions)} {{ Concurrency = {Concurrency}, AllowMultiple = {AllowMultiple}, WaitForPending = {WaitForPending}, SettleTime = {SettleTime}, MaxWait = {MaxWait}, HashKey = {(HashKey is null ? "null" : Runtime.Secrets.Mask)} }}";
}
