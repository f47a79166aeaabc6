namespace Composio.Runtime;

/// <summary>Identifies a record of an import. Contains no credential.</summary>
/// <param name="Index">The zero-based index in the source.</param>
/// <param name="UserId">The ID of the user.</param>
/// <param name="AuthConfigId">The ID of the auth config.</param>
/// <param name="Alias">The alias of the account; null for none.</param>
internal sealed record RecordIdentity(long Index, string UserId, string AuthConfigId, string? Alias);
