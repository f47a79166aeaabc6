using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>Opens a ledger step by step, and leaves a file that is not a ledger unchanged.</summary>
internal sealed class LedgerOpening : IDisposable
{
    // Verifies that there is space for some thousand entries, and reserves it.
    private const int Reserve = 256 * 1024;

    private readonly string _path;
    private readonly int? _maxPages;
    private SqliteConnection? _connection;

    public LedgerOpening(string path, int? maxPages)
    {
        _path = path;
        _maxPages = maxPages;
    }

    private SqliteConnection Connection => _connection ??= Connect();

    /// <summary>Runs steps and converts SQLite exceptions to ledger exceptions.</summary>
    public T Guard<T>(Func<T> steps)
    {
        try
        {
            return steps();
        }
        catch (SqliteException error)
        {
            throw LedgerFailure.From(error, _path);
        }
    }

    /// <summary>Verifies that the file is a ledger of a supported version.</summary>
    /// <returns>False for an empty ledger.</returns>
    public bool Recognize()
    {
        var (application, version) = (Connection.Number("PRAGMA application_id"), Connection.Number("PRAGMA user_version"));
        if (application == 0 && version == 0 && Connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return false;
        }

        return application != LedgerSchema.ApplicationId ? throw LedgerFailure.Foreign(_path)
            : version > LedgerSchema.Version ? throw LedgerFailure.Newer(_path, version)
            : Connection.Text("PRAGMA quick_check(1)") is "ok" ? true : throw LedgerFailure.Damaged(_path);
    }

    /// <summary>Returns the number of entries.</summary>
    public long Count() => Connection.Number("SELECT count(*) FROM entry");

    /// <summary>Creates the tables of an empty file and configures durability.</summary>
    public void CreateTables()
    {
        // FULL: the log is flushed at each commit, so that saved entries survive a power failure.
        Connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = 1;");
        if (_maxPages is { } pages)
        {
            Connection.Run($"PRAGMA max_page_count = {pages}");
        }

        if (Connection.Number("PRAGMA application_id") == 0)
        {
            Connection.Run($"""
                BEGIN IMMEDIATE;
                {LedgerSchema.Tables}
                PRAGMA application_id = {LedgerSchema.ApplicationId};
                PRAGMA user_version = {LedgerSchema.Version};
                COMMIT;
                """);
        }
    }

    /// <summary>Stores the scope in an empty ledger, and verifies it otherwise.</summary>
    public void Claim(ImportScope scope)
    {
        Connection.Run("DELETE FROM meta WHERE NOT EXISTS (SELECT 1 FROM entry)");
        Compare("the API at", "base_url", scope.BaseUrl.AbsoluteUri);
        Compare("auth configs", "auth_config_ids", scope.AuthConfigIds.Count == 0 ? "any" : string.Join(',', scope.AuthConfigIds));
        Compare("AllowMultiple", "allow_multiple", scope.AllowMultiple ? "true" : "false");
        Connection.Run("INSERT OR IGNORE INTO hash_key (key_check) VALUES ($value)", scope.KeyCheck);
    }

    /// <summary>Writes to the file, so that a full disk or a read-only file is detected before anything is sent.</summary>
    public void ProveWritable()
    {
        Connection.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT OR REPLACE INTO meta (name, value) VALUES ('reserve', zeroblob({Reserve}))"));
        Connection.Run("DELETE FROM meta WHERE name = 'reserve'");
    }

    /// <summary>Transfers the ownership of the connection.</summary>
    public SqliteConnection Release()
    {
        var connection = Connection;
        _connection = null;
        return connection;
    }

    public void Dispose() => _connection?.Dispose();

    private SqliteConnection Connect()
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,

            // How long to wait for a run that is ending, in seconds.
            DefaultTimeout = 1,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();

            // The operating system holds the lock from the first access until the connection or the process ends.
            connection.Run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Compare(string what, string name, string value)
    {
        Connection.Run($"INSERT OR IGNORE INTO meta (name, value) VALUES ('{name}', $value)", value);
        var recorded = Connection.Text($"SELECT value FROM meta WHERE name = '{name}'");
        if (recorded != value)
        {
            throw LedgerFailure.OtherImport(_path, what, recorded ?? "?", value);
        }
    }
}
