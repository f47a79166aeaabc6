namespace Composio;

/// <summary>Defines the tables of a ledger and the markers of the file.</summary>
internal static class LedgerSchema
{
    /// <summary>The application ID in the file header: "CmIL".</summary>
    public const long ApplicationId = 0x436D494C;

    /// <summary>The version of the tables.</summary>
    public const long Version = 1;

    // An alias of '' means none, because a column of a primary key cannot be null there. Times are ticks of UTC.
    // Each entry identifies the key of its hash, so that the removal of the last hash of another key is detected.
    public const string Tables = """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE hash_key (id INTEGER PRIMARY KEY, key_check TEXT NOT NULL UNIQUE);
        CREATE TABLE entry (
          auth_config_id TEXT NOT NULL, user_id TEXT NOT NULL, alias TEXT NOT NULL,
          state INTEGER NOT NULL, credential_hash TEXT NOT NULL, hash_key INTEGER NOT NULL, at INTEGER NOT NULL,
          account_id TEXT, reason TEXT,
          PRIMARY KEY (auth_config_id, user_id, alias)) WITHOUT ROWID;
        CREATE TABLE listed (
          auth_config_id TEXT NOT NULL, user_id TEXT NOT NULL, alias TEXT NOT NULL,
          account_id TEXT NOT NULL, status TEXT NOT NULL, created_at INTEGER,
          PRIMARY KEY (auth_config_id, user_id, alias, account_id)) WITHOUT ROWID;
        """;
}
