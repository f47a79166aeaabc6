namespace Composio;

/// <summary>Thrown when a row of a ledger contains a value that this library does not write.</summary>
internal sealed class LedgerValueException(ImportKey key, string column)
    : Exception($"The entry for the user '{key.UserId}' on the auth config '{key.AuthConfigId}' has an invalid value in the column {column}");
