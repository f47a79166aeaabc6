namespace Composio;

/// <summary>How an import stands with the API's request budget, and what it waits for.</summary>
/// <param name="RequestsSent">Requests that this import has sent so far.</param>
/// <param name="BudgetLimit">Requests that the API lets the organisation send per window; null while not known.</param>
/// <param name="BudgetRemaining">What is left of it in this window, by the last answer; null while not known.</param>
/// <param name="PausedUntil">Until when the import holds back because the API or its budget asks it to; null when it does not.</param>
public sealed record ImportProgress(long RequestsSent, long? BudgetLimit, long? BudgetRemaining, DateTimeOffset? PausedUntil)
{
    /// <summary>
    /// Gets how many records wait for <see cref="ImportOptions.SettleTime"/> to be over: a request for them was cut off or failed, and the
    /// list of accounts is only asked about them when it has had time to show what the request may have made.
    /// </summary>
    public int SettlingRecords { get; init; }

    /// <summary>Gets when the first of these records is looked for; null when none waits.</summary>
    public DateTimeOffset? SettlesAt { get; init; }

    /// <summary>Gets since when the API has turned every request away (429); null when it has not.</summary>
    public DateTimeOffset? TurnedAwaySince { get; init; }

    /// <summary>Gets when the import stops, because of <see cref="ImportOptions.MaxWait"/>, unless the API takes a request before; null when it is not turned away.</summary>
    public DateTimeOffset? StopsAt { get; init; }
}
