using ComposioGen.Import.Sqlite.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ComposioGen.Import.Sqlite.Tests;

public sealed class SqliteImportLedgerTests : LedgerTest
{
    [Fact]
    public async Task OpenAsync_LedgerInUse_Throws()
    {
        await using (var first = await OpenAsync(LedgerPath))
        {
            (await ShouldFailAsync(ImportLedgerFault.InUse, LedgerPath)).Message.ShouldContain("in use by another import");
            (await Should.ThrowAsync<ImportLedgerException>(() => new SqliteImportLedger(LedgerPath).CountAsync())).Fault.ShouldBe(ImportLedgerFault.InUse);
            await first.SaveAsync(Entry("user_1"), default);
        }

        await using var second = await OpenAsync(LedgerPath);
        (await second.FindAsync(Key("user_1"), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task OpenAsync_OtherScope_ThrowsWithDifference()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));

        (await ShouldFailAsync(ImportLedgerFault.OtherImport, LedgerPath, Scope with { BaseUrl = new("https://staging.example/") })).Message
            .ShouldContain("for the API at https://api.example/, but this run is for https://staging.example/");
        (await ShouldFailAsync(ImportLedgerFault.OtherImport, LedgerPath, Scope with { AuthConfigIds = ["ac_3"] })).Message
            .ShouldContain("for auth configs ac_1,ac_2, but this run is for ac_3");
        (await ShouldFailAsync(ImportLedgerFault.OtherImport, LedgerPath, Scope with { AllowMultiple = true })).Message
            .ShouldContain("AllowMultiple false, but this run is for true");

        await using var same = await OpenAsync(LedgerPath, Scope with { AuthConfigIds = ["ac_1", "ac_2"] });
        (await same.FindAsync(Key("user_1"), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task OpenAsync_EmptyLedger_AcceptsAnyScope()
    {
        await SaveAsync(LedgerPath);

        await using var session = await OpenAsync(LedgerPath, Scope with { AuthConfigIds = ["ac_3"] });
        session.CanCompareHashes.ShouldBeTrue();
    }

    [Fact]
    public async Task OpenAsync_OtherHashKey_HashesAreNotComparable()
    {
        var other = Scope with { KeyCheck = "other-key" };
        await SaveAsync(LedgerPath, Entry("user_1"), Entry("user_2"));

        await using (var session = await OpenAsync(LedgerPath, other))
        {
            session.CanCompareHashes.ShouldBeFalse();
            await session.SaveAsync(Entry("user_1"), default);
        }

        await using (var session = await OpenAsync(LedgerPath, other))
        {
            session.CanCompareHashes.ShouldBeFalse();
            await session.SaveAsync(Entry("user_2"), default);
        }

        await using (var session = await OpenAsync(LedgerPath, other))
        {
            session.CanCompareHashes.ShouldBeTrue();
        }

        await using var old = await OpenAsync(LedgerPath);
        old.CanCompareHashes.ShouldBeFalse();
    }

    [Theory]
    [InlineData("user_id,access_token\nuser_1,xoxb-1\n")]
    [InlineData("SQLite format 3")]
    public async Task OpenAsync_NotADatabase_ThrowsAndLeavesFileUnchanged(string text)
    {
        await File.WriteAllTextAsync(LedgerPath, text);

        await ShouldFailAsync(ImportLedgerFault.Foreign, LedgerPath);
        (await Should.ThrowAsync<ImportLedgerException>(() => new SqliteImportLedger(LedgerPath).CountAsync())).Fault.ShouldBe(ImportLedgerFault.Foreign);
        (await File.ReadAllTextAsync(LedgerPath)).ShouldBe(text);
    }

    [Fact]
    public async Task OpenAsync_DatabaseOfOtherApplication_ThrowsAndLeavesFileUnchanged()
    {
        Change(LedgerPath, "CREATE TABLE song (title TEXT)");
        var before = await File.ReadAllBytesAsync(LedgerPath);

        await ShouldFailAsync(ImportLedgerFault.Foreign, LedgerPath);
        (await File.ReadAllBytesAsync(LedgerPath)).ShouldBe(before);
    }

    [Fact]
    public async Task OpenAsync_NewerLedgerVersion_Throws()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        Change(LedgerPath, "PRAGMA user_version = 2");

        (await ShouldFailAsync(ImportLedgerFault.Foreign, LedgerPath)).Message.ShouldContain("newer version");
    }

    [Theory]
    [InlineData("state = 99")]
    [InlineData("state = 1.5")]
    [InlineData("state = x'01'")]
    [InlineData("state = -9223372036854775808")]
    [InlineData("at = -9223372036854775808")]
    [InlineData("at = x'00'")]
    [InlineData("reason = x'ff'")]
    [InlineData("state = -1")]
    [InlineData("state = 9223372036854775807")]
    [InlineData("state = 'soon'")]
    [InlineData("at = 9223372036854775807")]
    [InlineData("at = -1")]
    [InlineData("at = 'yesterday'")]
    [InlineData("at = 1.5e300")]
    [InlineData("account_id = x'00'")]
    public async Task FindAsync_ValueOutOfRange_ThrowsWithEntry(string change)
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        Change(LedgerPath, "UPDATE entry SET " + change);
        await using var session = await OpenAsync(LedgerPath);

        var error = await Should.ThrowAsync<ImportLedgerException>(() => session.FindAsync(Key("user_1"), CancellationToken.None).AsTask());

        error.Fault.ShouldBe(ImportLedgerFault.Unusable);
        error.Message.ShouldContain("user_1");
        error.Message.ShouldContain(change.Split(' ')[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3155378975999999999)]
    public async Task FindAsync_EarliestOrLatestTime_IsRead(long ticks)
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        Change(LedgerPath, $"UPDATE entry SET at = {ticks}");
        await using var session = await OpenAsync(LedgerPath);

        (await session.FindAsync(Key("user_1"), CancellationToken.None))!.At.Ticks.ShouldBe(ticks);
    }

    [Fact]
    public async Task FindAsync_HugeText_IsRead()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        Change(LedgerPath, "UPDATE entry SET reason = hex(zeroblob(5000000))");
        await using var session = await OpenAsync(LedgerPath);

        (await session.FindAsync(Key("user_1"), CancellationToken.None))!.Reason!.Length.ShouldBe(10_000_000);
    }

    [Theory]
    [InlineData("DROP TABLE entry")]
    [InlineData("ALTER TABLE entry RENAME COLUMN state TO status")]
    [InlineData("DROP TABLE meta")]
    public async Task OpenAsync_TablesOfOtherForm_Throws(string change)
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        Change(LedgerPath, change);

        await Should.ThrowAsync<ImportLedgerException>(async () =>
        {
            await using var session = await OpenAsync(LedgerPath);
            await session.FindAsync(Key("user_1"), CancellationToken.None);
        });
    }

    [Fact]
    public async Task OpenAsync_LinkToLedgerInUse_Throws()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        var link = PathOf("link.composio-ledger");
        File.CreateSymbolicLink(link, LedgerPath);
        await using var session = await OpenAsync(LedgerPath);

        await ShouldFailAsync(ImportLedgerFault.InUse, link);
    }

    [Fact]
    public async Task OpenAsync_LinkToLedger_ReadsItsEntries()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        var link = PathOf("link.composio-ledger");
        File.CreateSymbolicLink(link, LedgerPath);

        await SaveAsync(link, Entry("user_2"));

        (await new SqliteImportLedger(LedgerPath).CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task SaveAsync_LedgerDeletedMeanwhile_Throws()
    {
        await using var session = await OpenAsync(LedgerPath);
        await session.SaveAsync(Entry("user_1"), default);
        File.Delete(LedgerPath);

        var error = await Should.ThrowAsync<ImportLedgerException>(() => session.SaveAsync(Entry("user_2"), default).AsTask());

        error.Fault.ShouldBe(ImportLedgerFault.Unusable);
        error.Message.ShouldContain("deleted");
    }

    [Fact]
    public async Task OpenAsync_DamagedLedger_Throws()
    {
        await SaveAsync(LedgerPath, [.. Enumerable.Range(0, 300).Select(i => Entry($"user_{i}"))]);
        await using (var file = File.OpenWrite(LedgerPath))
        {
            file.Position = 4096 * 3;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, (int)file.Length - (4096 * 4)).ToArray());
        }

        (await ShouldFailAsync(ImportLedgerFault.Unusable, LedgerPath)).Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task OpenAsync_FullDisk_Throws()
    {
        var ledger = new SqliteImportLedger(LedgerPath) { MaxPages = 20 };

        var error = await Should.ThrowAsync<ImportLedgerException>(() => ledger.OpenAsync(Scope, default).AsTask());

        error.Fault.ShouldBe(ImportLedgerFault.Unusable);
        error.Message.ShouldContain("The disk is full");
    }

    [Fact]
    public async Task SaveAsync_DiskFillsUp_ThrowsAndKeepsSavedEntries()
    {
        var saved = new List<ImportEntry>();
        await using (var session = await new SqliteImportLedger(LedgerPath) { MaxPages = 90 }.OpenAsync(Scope, default))
        {
            var error = await Should.ThrowAsync<ImportLedgerException>(async () =>
            {
                while (true)
                {
                    var entry = Entry($"user_{saved.Count}");
                    await session.SaveAsync(entry, default);
                    saved.Add(entry);
                }
            });
            error.Fault.ShouldBe(ImportLedgerFault.Unusable);
            error.Message.ShouldContain("The disk is full");
            (await session.FindAsync(saved[^1].Key, default)).ShouldBe(saved[^1]);
        }

        (await new SqliteImportLedger(LedgerPath).CountAsync()).ShouldBe(saved.Count);
        saved.Count.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task OpenAsync_MissingFolderOrFolderInsteadOfFile_Throws()
    {
        await ShouldFailAsync(ImportLedgerFault.Unusable, PathOf(Path.Combine("missing", "import.composio-ledger")));

        Directory.CreateDirectory(LedgerPath);
        await ShouldFailAsync(ImportLedgerFault.Unusable, LedgerPath);
    }

    [ReadOnlyFact]
    public async Task OpenAsync_ReadOnlyLedger_Throws()
    {
        await SaveAsync(LedgerPath, Entry("user_1"));
        File.SetAttributes(LedgerPath, FileAttributes.ReadOnly);

        (await ShouldFailAsync(ImportLedgerFault.Unusable, LedgerPath)).Message.ShouldContain("read-only");
    }

    [Fact]
    public async Task CountAsync_NoFile_ReturnsZeroAndCreatesNone()
    {
        (await new SqliteImportLedger(LedgerPath).CountAsync()).ShouldBe(0);
        File.Exists(LedgerPath).ShouldBeFalse();
    }

    [Fact]
    public void Constructor_BlankPath_Throws() => Should.Throw<ArgumentException>(() => new SqliteImportLedger(" "));

    private static void Change(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        connection.Run(sql);
    }
}
