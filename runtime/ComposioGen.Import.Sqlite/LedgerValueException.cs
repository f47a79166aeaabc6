namespace Composio;

/// <summary>A value in a row of a ledger is none that this library writes.</summary>
internal sealed class LedgerValueException(ImportKey key, string column)
    : Exception($"The entry for the user '{key.UserId}' on the auth config '{key.AuthConfigId}' has a value in the column {column} that is of another type or out of range");
