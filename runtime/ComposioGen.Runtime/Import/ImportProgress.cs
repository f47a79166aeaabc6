namespace Composio;

/// <summary>How an import stands with the API's request budget.</summary>
/// <param name="RequestsSent">Requests that this import has sent so far.</param>
/// <param name="BudgetLimit">Requests that the API lets the organisation send per window; null while not known.</param>
/// <param name="BudgetRemaining">What is left of it in this window, by the last answer; null while not known.</param>
/// <param name="PausedUntil">Until when the import holds back because the API or its budget asks it to; null when it does not.</param>
public sealed record ImportProgress(long RequestsSent, long? BudgetLimit, long? BudgetRemaining, DateTimeOffset? PausedUntil);
