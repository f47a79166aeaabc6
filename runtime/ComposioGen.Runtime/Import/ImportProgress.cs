namespace Composio;

/// <summary>Represents the progress of an import: its use of the API's request budget, and what it waits for.</summary>
/// <param name="RequestsSent">The number of requests that this import has sent so far.</param>
/// <param name="BudgetLimit">The number of requests that the API allows the organization per window; null when unknown.</param>
/// <param name="BudgetRemaining">The remaining requests in this window, as of the last response; null when unknown.</param>
/// <param name="PausedUntil">The time until which the import pauses for the API or its budget; null when it is not paused.</param>
public sealed record ImportProgress(long RequestsSent, long? BudgetLimit, long? BudgetRemaining, DateTimeOffset? PausedUntil)
{
    /// <summary>
    /// Gets the number of records that wait for <see cref="ImportOptions.SettleTime"/> to pass: a request for them was interrupted or failed,
    /// and the list of accounts is queried only after it has had time to include what the request may have created.
    /// </summary>
    public int SettlingRecords { get; init; }

    /// <summary>Gets the time when the first of these records is searched for; null when none waits.</summary>
    public DateTimeOffset? SettlesAt { get; init; }

    /// <summary>Gets the time since which the API has rejected every request (429); null when it has not.</summary>
    public DateTimeOffset? TurnedAwaySince { get; init; }

    /// <summary>
    /// Gets the time when the import stops because of <see cref="ImportOptions.MaxWait"/>, unless the API accepts a request before; null when
    /// requests are not being rejected.
    /// </summary>
    public DateTimeOffset? StopsAt { get; init; }
}
