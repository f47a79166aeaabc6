namespace Composio.Runtime;

/// <summary>What looking for an account gave.</summary>
/// <param name="Accounts">The accounts that the request may have made, newest first.</param>
/// <param name="IsComplete">False when the list could not be had, or when the age of an account could not be told.</param>
/// <param name="IsCertain">False when an account may be a little older than the request, because the clocks of the API's parts may differ.</param>
internal sealed record ConnectionSearchResult(IReadOnlyList<ListedConnection> Accounts, bool IsComplete, bool IsCertain = false);
