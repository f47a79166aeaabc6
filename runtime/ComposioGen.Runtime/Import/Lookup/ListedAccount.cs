namespace Composio;

/// <summary>An account that the API listed when the import began.</summary>
/// <param name="Key">Whose it is. The alias is null unless <see cref="ImportOptions.AllowMultiple"/> is set.</param>
/// <param name="ConnectedAccountId">The account.</param>
/// <param name="Status">Its status on the wire, such as <c>ACTIVE</c>.</param>
/// <param name="CreatedAt">When it was made; null when the API does not say.</param>
public sealed record ListedAccount(ImportKey Key, string ConnectedAccountId, string Status, DateTimeOffset? CreatedAt);
