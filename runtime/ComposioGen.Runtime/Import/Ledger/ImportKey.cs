namespace Composio;

/// <summary>What an import takes for one and the same connection: it makes at most one account for each.</summary>
/// <param name="AuthConfigId">The auth config.</param>
/// <param name="UserId">The user in the caller's own terms.</param>
/// <param name="Alias">The account's name, when <see cref="ImportOptions.AllowMultiple"/> lets a user have several; else null.</param>
public readonly record struct ImportKey(string AuthConfigId, string UserId, string? Alias);
