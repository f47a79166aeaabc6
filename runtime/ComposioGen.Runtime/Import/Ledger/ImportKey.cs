namespace Composio;

/// <summary>Represents the identity of a connection: an import creates at most one account for each.</summary>
/// <param name="AuthConfigId">The ID of the auth config.</param>
/// <param name="UserId">The ID of the user in the application.</param>
/// <param name="Alias">The alias of the account when <see cref="ImportOptions.AllowMultiple"/> allows several per user; otherwise null.</param>
public readonly record struct ImportKey(string AuthConfigId, string UserId, string? Alias);
