namespace Composio;

/// <summary>Represents an account that the API listed when the import began.</summary>
/// <param name="Key">The key of the connection. The alias is null unless <see cref="ImportOptions.AllowMultiple"/> is set.</param>
/// <param name="ConnectedAccountId">The ID of the connected account.</param>
/// <param name="Status">The status in the JSON, such as <c>ACTIVE</c>.</param>
/// <param name="CreatedAt">The time when the account was created; null when the API does not return it.</param>
public sealed record ListedAccount(ImportKey Key, string ConnectedAccountId, string Status, DateTimeOffset? CreatedAt);
