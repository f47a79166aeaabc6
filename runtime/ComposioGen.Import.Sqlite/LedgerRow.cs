using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>Reads rows of a ledger. Every value is validated, because the file may have been damaged or edited.</summary>
internal static class LedgerRow
{
    /// <summary>Reads an entry: state, hash, time, account, reason.</summary>
    /// <exception cref="LedgerValueException">A value is not a number, or out of range.</exception>
    public static ImportEntry ReadEntry(SqliteDataReader row, ImportKey key)
    {
        var state = Number(row, 0, key, "state");
        return new(key, state is >= 0 and <= int.MaxValue && Enum.IsDefined((ImportEntryState)state) ? (ImportEntryState)state : throw Bad(key, "state"), Text(row, 1, key, "credential_hash") ?? throw Bad(key, "credential_hash"), Time(row, 2, key, "at"))
        {
            ConnectedAccountId = Text(row, 3, key, "account_id"),
            Reason = Text(row, 4, key, "reason"),
        };
    }

    /// <summary>Reads a listed account: id, status, time.</summary>
    /// <exception cref="LedgerValueException">A value is not a number, or out of range.</exception>
    public static ListedAccount ReadListed(SqliteDataReader row, ImportKey key) => new(
        key,
        Text(row, 0, key, "account_id") ?? throw Bad(key, "account_id"),
        Text(row, 1, key, "status") ?? throw Bad(key, "status"),
        row.IsDBNull(2) ? null : Time(row, 2, key, "created_at"));

    private static long Number(SqliteDataReader row, int column, ImportKey key, string name) => row.GetValue(column) is long number ? number : throw Bad(key, name);

    private static string? Text(SqliteDataReader row, int column, ImportKey key, string name) => row.GetValue(column) switch
    {
        DBNull => null,
        string text => text,
        _ => throw Bad(key, name),
    };

    private static DateTimeOffset Time(SqliteDataReader row, int column, ImportKey key, string name) =>
        Number(row, column, key, name) is var ticks && ticks >= DateTimeOffset.MinValue.Ticks && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new(ticks, TimeSpan.Zero)
            : throw Bad(key, name);

    private static LedgerValueException Bad(ImportKey key, string column) => new(key, column);
}
