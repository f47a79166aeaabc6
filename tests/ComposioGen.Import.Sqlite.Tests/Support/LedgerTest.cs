namespace ComposioGen.Import.Sqlite.Tests.Support;

/// <summary>Base class of tests with a separate folder for ledgers.</summary>
public abstract class LedgerTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-ledger-");

    protected static ImportScope Scope { get; } = new(new Uri("https://api.example/"), ["ac_1", "ac_2"], false, "key-check");

    protected string LedgerPath => PathOf("import.composio-ledger");

    protected string PathOf(string file) => Path.Combine(_folder.FullName, file);

    protected static ImportKey Key(string user, string authConfig = "ac_1", string? alias = null) => new(authConfig, user, alias);

    protected static ImportEntry Entry(string user, ImportEntryState state = ImportEntryState.Started) =>
        new(Key(user), state, "hash-" + user, new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddTicks(1));

    protected static ValueTask<IImportLedgerSession> OpenAsync(string path, ImportScope? scope = null) =>
        new SqliteImportLedger(path).OpenAsync(scope ?? Scope, CancellationToken.None);

    protected static async Task SaveAsync(string path, params ImportEntry[] entries)
    {
        await using var session = await OpenAsync(path);
        foreach (var entry in entries)
        {
            await session.SaveAsync(entry, CancellationToken.None);
        }
    }

    protected static async Task<ImportLedgerException> ShouldFailAsync(ImportLedgerFault fault, string path, ImportScope? scope = null)
    {
        var error = await Should.ThrowAsync<ImportLedgerException>(() => OpenAsync(path, scope).AsTask());
        error.Fault.ShouldBe(fault, error.Message);
        error.Message.ShouldContain(path);
        return error;
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
