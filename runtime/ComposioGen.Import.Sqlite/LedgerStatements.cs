using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>Contains the prepared statements of a session. Not thread-safe.</summary>
internal sealed class LedgerStatements : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly long _hashKey;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _save;
    private readonly SqliteCommand _clearListed;
    private readonly SqliteCommand _addListed;
    private readonly SqliteCommand _findListed;

    public LedgerStatements(SqliteConnection connection, string keyCheck)
    {
        _connection = connection;
        _hashKey = connection.Number("SELECT id FROM hash_key WHERE key_check = $value", keyCheck);
        CanCompareHashes = connection.Number($"SELECT EXISTS (SELECT 1 FROM entry WHERE hash_key <> {_hashKey})") == 0;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _find = Prepare(
            "SELECT state, credential_hash, at, account_id, reason FROM entry WHERE auth_config_id = $0 AND user_id = $1 AND alias = $2", 3);
        _save = Prepare("""
            INSERT OR REPLACE INTO entry (auth_config_id, user_id, alias, state, credential_hash, hash_key, at, account_id, reason)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)
            """, 9);
        _clearListed = Prepare("DELETE FROM listed WHERE auth_config_id = $0", 1);
        _addListed = Prepare("""
            INSERT OR REPLACE INTO listed (auth_config_id, user_id, alias, account_id, status, created_at) VALUES ($0, $1, $2, $3, $4, $5)
            """, 6);
        _findListed = Prepare("""
            SELECT account_id, status, created_at FROM listed WHERE auth_config_id = $0 AND user_id = $1 AND alias = $2 ORDER BY created_at DESC
            """, 3);
    }

    /// <summary>Gets whether every hash was computed with the key of this run.</summary>
    public bool CanCompareHashes { get; }

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    /// <summary>Rolls back the current transaction, unless SQLite has already done so because the disk was full.</summary>
    public void Rollback()
    {
        try
        {
            _rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // Nothing is left to roll back; the original error is thrown.
        }
    }

    public ImportEntry? Find(ImportKey key)
    {
        Bind(_find, key);
        using var row = _find.ExecuteReader();
        return row.Read() ? LedgerRow.ReadEntry(row, key) : null;
    }

    public void Save(ImportEntry entry)
    {
        Bind(
            _save, entry.Key, (int)entry.State, entry.CredentialHash, _hashKey, entry.At.UtcTicks,
            entry.ConnectedAccountId ?? (object)DBNull.Value, entry.Reason ?? (object)DBNull.Value);
        _save.ExecuteNonQuery();
    }

    public void ClearListed(string authConfigId)
    {
        _clearListed.Parameters[0].Value = authConfigId;
        _clearListed.ExecuteNonQuery();
    }

    public void AddListed(ListedAccount account)
    {
        Bind(_addListed, account.Key, account.ConnectedAccountId, account.Status, account.CreatedAt?.UtcTicks ?? (object)DBNull.Value);
        _addListed.ExecuteNonQuery();
    }

    public IReadOnlyList<ListedAccount> FindListed(ImportKey key)
    {
        Bind(_findListed, key);
        using var row = _findListed.ExecuteReader();
        List<ListedAccount>? found = null;
        while (row.Read())
        {
            (found ??= []).Add(LedgerRow.ReadListed(row, key));
        }

        return found ?? (IReadOnlyList<ListedAccount>)[];
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_begin, _commit, _rollback, _find, _save, _clearListed, _addListed, _findListed])
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static void Bind(SqliteCommand command, ImportKey key, params ReadOnlySpan<object> rest)
    {
        command.Parameters[0].Value = key.AuthConfigId;
        command.Parameters[1].Value = key.UserId;
        command.Parameters[2].Value = key.Alias ?? "";
        for (var i = 0; i < rest.Length; i++)
        {
            command.Parameters[i + 3].Value = rest[i];
        }
    }

    private SqliteCommand Prepare(string sql, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }
}
