namespace Composio.Runtime;

/// <summary>Represents the result of a search for a created account.</summary>
/// <param name="Accounts">The accounts that the request may have created, newest first.</param>
/// <param name="IsComplete">False when the list could not be read, or the age of an account or the ID of a recent one is unknown.</param>
/// <param name="IsCertain">
/// False when an account may be slightly older than the request, because the clocks of the API's components may differ.
/// </param>
internal sealed record ConnectionSearchResult(IReadOnlyList<ListedConnection> Accounts, bool IsComplete, bool IsCertain = false);
