using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>Creates the exceptions for ledger failures.</summary>
internal static class LedgerFailure
{
    // SQLite's result codes: https://sqlite.org/rescode.html
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26;

    public static ImportLedgerException From(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => new(
            ImportLedgerFault.InUse,
            $"The ledger {path} is in use by another import, or open in another program. Wait until it has ended, or stop it.",
            error),
        NoDatabase => Foreign(path, error),
        Full => Unusable(path, "The disk is full. Free some space", error),
        ReadOnly => Unusable(path, "The file or its folder is read-only. Make both writable", error),
        Permission or CannotOpen => Unusable(path, "It cannot be opened. Check that its folder exists and is writable", error),
        Corrupt => Damaged(path, error),
        _ => Unusable(path, $"Reading or writing it failed (SQLite {error.SqliteExtendedErrorCode}). Check the disk", error),
    };

    public static ImportLedgerException Foreign(string path, Exception? error = null) =>
        new(ImportLedgerFault.Foreign, $"The file {path} is not an import ledger and was left unchanged. Specify another file.", error);

    public static ImportLedgerException Newer(string path, long version) => new(
        ImportLedgerFault.Foreign,
        $"The ledger {path} was created by a newer version of this program (format {version}, supported {LedgerSchema.Version}). Update the program, or specify another file.");

    public static ImportLedgerException Damaged(string path, Exception? error = null) => Unusable(
        path, (error is LedgerValueException ? error.Message : "The file is damaged") + ". Restore it from a backup; with a new ledger, existing accounts are found in the API's list", error);

    public static ImportLedgerException OtherImport(string path, string what, string recorded, string given) => new(
        ImportLedgerFault.OtherImport,
        $"The ledger {path} belongs to another import: it is for {what} {recorded}, but this run is for {given}. Specify another ledger for this run.");

    public static ImportLedgerException Deleted(string path) => Unusable(path, "The file was deleted or moved during the import. Restore it if possible; with a new ledger, existing accounts are found in the API's list");

    private static ImportLedgerException Unusable(string path, string what, Exception? error = null) =>
        new(ImportLedgerFault.Unusable, $"The ledger {path} cannot be used. {what}, and start the import again.", error);
}
