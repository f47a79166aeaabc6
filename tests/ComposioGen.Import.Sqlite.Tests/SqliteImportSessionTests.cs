using ComposioGen.Import.Sqlite.Tests.Support;

namespace ComposioGen.Import.Sqlite.Tests;

public sealed class SqliteImportSessionTests : LedgerTest
{
    [Fact]
    public async Task FindAsync_UnknownKey_ReturnsNull()
    {
        await using var session = await OpenAsync(LedgerPath);

        (await session.FindAsync(Key("nobody"), default)).ShouldBeNull();
        (await session.FindListedAsync(Key("nobody"), default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ImportEntryState.Started, null, null)]
    [InlineData(ImportEntryState.Connected, "ca_1", null)]
    [InlineData(ImportEntryState.Rejected, null, "The API said no; with ' and \" and 日本")]
    public async Task FindAsync_SavedEntry_ReturnsItInThisAndNextRun(ImportEntryState state, string? account, string? reason)
    {
        var entry = Entry("user_1", state) with { ConnectedAccountId = account, Reason = reason };
        await using (var session = await OpenAsync(LedgerPath))
        {
            await session.SaveAsync(entry, default);
            (await session.FindAsync(entry.Key, default)).ShouldBe(entry);
        }

        await using var next = await OpenAsync(LedgerPath);
        (await next.FindAsync(entry.Key, default)).ShouldBe(entry);
    }

    [Fact]
    public async Task SaveAsync_LaterEntry_ReplacesEarlierOne()
    {
        await using var session = await OpenAsync(LedgerPath);
        await session.SaveAsync(Entry("user_1") with { Reason = "old" }, default);

        var later = Entry("user_1", ImportEntryState.Connected) with { ConnectedAccountId = "ca_1" };
        await session.SaveAsync(later, default);

        (await session.FindAsync(Key("user_1"), default)).ShouldBe(later);
    }

    [Fact]
    public async Task FindAsync_KeysDifferingInCase_AreDistinct()
    {
        await using var session = await OpenAsync(LedgerPath);
        ImportKey[] keys = [Key("user"), Key("User"), Key("user "), Key("user", "ac_2"), Key("user", alias: "work"), Key("user", alias: "Work"), Key("user%")];
        foreach (var key in keys)
        {
            await session.SaveAsync(new(key, ImportEntryState.Started, key.ToString(), DateTimeOffset.UnixEpoch), default);
        }

        foreach (var key in keys)
        {
            (await session.FindAsync(key, default))!.CredentialHash.ShouldBe(key.ToString());
        }
    }

    [Fact]
    public async Task FindListedAsync_SeveralAccounts_ReturnsNewestFirst()
    {
        await using var session = await OpenAsync(LedgerPath);
        var at = DateTimeOffset.UnixEpoch;
        ListedAccount old = new(Key("user_1"), "ca_old", "EXPIRED", at), young = new(Key("user_1"), "ca_new", "ACTIVE", at.AddDays(1));
        ListedAccount undated = new(Key("user_1"), "ca_undated", "ACTIVE", null), other = new(Key("user_1", "ac_2"), "ca_other", "ACTIVE", at);
        await session.AddListedAsync([undated, old, young, other], default);
        await session.AddListedAsync([old], default);

        (await session.FindListedAsync(Key("user_1"), default)).ShouldBe([young, old, undated]);

        await session.ClearListedAsync("ac_1", default);
        (await session.FindListedAsync(Key("user_1"), default)).ShouldBeEmpty();
        (await session.FindListedAsync(Key("user_1", "ac_2"), default)).ShouldBe([other]);
    }

    [Fact]
    public async Task SaveAsync_ManyWorkers_SavesEveryEntry()
    {
        const int Workers = 16, Each = 6_250;
        await using (var session = (SqliteImportSession)await OpenAsync(LedgerPath))
        {
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
            {
                for (var i = 0; i < Each; i++)
                {
                    await session.SaveAsync(Entry($"user_{worker}_{i}"), default);
                }
            })));

            // With a transaction for each there would be 100,000.
            session.Transactions.ShouldBeLessThan(Workers * Each / 2);
        }

        (await new SqliteImportLedger(LedgerPath).CountAsync()).ShouldBe(Workers * Each);
    }

    [Fact]
    public async Task FindAsync_Cancelled_Throws()
    {
        await using var session = await OpenAsync(LedgerPath);

        await Should.ThrowAsync<OperationCanceledException>(() => session.FindAsync(Key("user_1"), new CancellationToken(true)).AsTask());
    }

    [Fact]
    public async Task SaveAsync_DisposedSession_Throws()
    {
        var session = await OpenAsync(LedgerPath);
        await session.DisposeAsync();
        await session.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => session.SaveAsync(Entry("user_1"), default).AsTask());
    }
}
