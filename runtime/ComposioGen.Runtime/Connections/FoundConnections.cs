namespace Composio.Runtime;

/// <summary>What looking for an account gave.</summary>
/// <param name="Accounts">The accounts that the request may have made, newest first.</param>
/// <param name="IsComplete">False when the list could not be had, or when the age of an account could not be told.</param>
internal sealed record FoundConnections(IReadOnlyList<ConnectionTrace> Accounts, bool IsComplete);
