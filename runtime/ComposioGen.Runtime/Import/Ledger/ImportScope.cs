namespace Composio;

/// <summary>What an import is about. A ledger belongs to one scope and is refused for every other.</summary>
/// <param name="BaseUrl">The API that accounts are made at.</param>
/// <param name="AuthConfigIds">The auth configs that records may name, in ordinal order; empty for any.</param>
/// <param name="AllowMultiple">Whether a user may have several accounts on an auth config, told apart by alias.</param>
/// <param name="KeyCheck">Tells whether hashes of credentials were made with the same key; it does not tell the key.</param>
public sealed record ImportScope(Uri BaseUrl, IReadOnlyList<string> AuthConfigIds, bool AllowMultiple, string KeyCheck);
