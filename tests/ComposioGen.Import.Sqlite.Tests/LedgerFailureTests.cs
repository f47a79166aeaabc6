using Microsoft.Data.Sqlite;

namespace ComposioGen.Import.Sqlite.Tests;

public sealed class LedgerFailureTests
{
    // https://sqlite.org/rescode.html
    [Theory]
    [InlineData(3, ImportLedgerFault.Unusable, "is writable")]
    [InlineData(5, ImportLedgerFault.InUse, "in use by another import")]
    [InlineData(6, ImportLedgerFault.InUse, "in use by another import")]
    [InlineData(8, ImportLedgerFault.Unusable, "read-only")]
    [InlineData(10, ImportLedgerFault.Unusable, "SQLite 10")]
    [InlineData(11, ImportLedgerFault.Unusable, "damaged")]
    [InlineData(13, ImportLedgerFault.Unusable, "disk is full")]
    [InlineData(14, ImportLedgerFault.Unusable, "folder exists")]
    [InlineData(26, ImportLedgerFault.Foreign, "not an import ledger")]
    public void From_SqliteError_ExplainsWhatToDo(int code, ImportLedgerFault fault, string words)
    {
        var error = LedgerFailure.From(new SqliteException("text of SQLite", code), "/data/x.ledger");

        error.Fault.ShouldBe(fault);
        error.Message.ShouldContain(words);
        error.Message.ShouldContain("/data/x.ledger");
        error.InnerException.ShouldBeOfType<SqliteException>();
    }
}
