namespace Composio;

/// <summary>Represents the scope of an import. A ledger belongs to one scope and cannot be used with another.</summary>
/// <param name="BaseUrl">The base URL of the API where accounts are created.</param>
/// <param name="AuthConfigIds">The IDs of the allowed auth configs, in ordinal order; empty for any.</param>
/// <param name="AllowMultiple">Whether a user may have several accounts on an auth config, distinguished by alias.</param>
/// <param name="KeyCheck">A value that identifies the key of the credential hashes without revealing it.</param>
public sealed record ImportScope(Uri BaseUrl, IReadOnlyList<string> AuthConfigIds, bool AllowMultiple, string KeyCheck);
