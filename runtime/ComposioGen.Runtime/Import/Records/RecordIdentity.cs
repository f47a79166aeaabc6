namespace Composio.Runtime;

/// <summary>Which record of an import something is about. Holds no credential, so it can be kept.</summary>
/// <param name="Index">Its position in the source, from 0.</param>
/// <param name="UserId">The user.</param>
/// <param name="AuthConfigId">The auth config.</param>
/// <param name="Alias">The name that the account is to have; null for none.</param>
internal sealed record RecordIdentity(long Index, string UserId, string AuthConfigId, string? Alias);
