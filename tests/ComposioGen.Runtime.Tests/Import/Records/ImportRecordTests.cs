using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the parts of an import that inspect records.</summary>
public sealed class ImportRecordTests
{
    [Fact]
    public void SeenKeys_KnownKey_IsAlwaysFound()
    {
        var seen = new SeenKeys();
        var madeUp = Enumerable.Range(0, 100_000).Count(user => seen.Add(new("ac_1", $"user_{user}", null)));

        madeUp.ShouldBeLessThan(10);
        Enumerable.Range(0, 100_000).ShouldAllBe(user => seen.Add(new("ac_1", $"user_{user}", null)));
        seen.Add(new("ac_1", "user_1", "work")).ShouldBeFalse();
    }

    [Fact]
    public void KeyGate_RecordsWithSameKey_WaitForEachOther()
    {
        var gate = new KeyGate();
        ImportItem[] items = [Item("user_0"), Item("user_1"), Item("user_0"), Item("user_0")];
        Array.ForEach(items, gate.Claim);

        items.Select(item => item.Predecessor).ShouldBe([null, null, items[0].Done!.Task, items[2].Done!.Task]);
        gate.Release(items[0]);
        items[2].Predecessor!.IsCompleted.ShouldBeTrue();
        items[3].Predecessor!.IsCompleted.ShouldBeFalse();
        gate.Release(items[2]);
        gate.Release(items[3]);
        var next = Item("user_0");
        gate.Claim(next);
        next.Predecessor.ShouldBeNull();
    }

    [Fact]
    public void WriteUpdate_Change_ContainsCredentialsWithoutStatus()
    {
        using var state = RecordState.Read(writer => writer.WriteRawValue("""{"authScheme":"BASIC","val":{"status":"ACTIVE","username":"u","password":"p"}}"""));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            state.WriteUpdate(writer);
        }

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("""{"connection":{"state":{"authScheme":"BASIC","val":{"username":"u","password":"p"}}}}""");
    }

    [Fact]
    public void Item_StateThatCannotBeWritten_DoesNotThrow()
    {
        var item = Item("user_0", writer => writer.WriteNumberValue(double.NaN));

        RecordImporter.Read(item).ShouldBeNull();
    }

    [Fact]
    public void ReadFrom_Page_KeepsAccountWithoutId()
    {
        var reader = new Utf8JsonReader("""
            {"items":[{"id":"ca_1","user_id":"u","status":"ACTIVE","alias":null,"created_at":"2026-01-02T03:04:05Z","data":{"x":[1,2]}},{"status":"ACTIVE"},null],
             "next_cursor":"","total_pages":1,"total_items":2}
            """u8);
        reader.Read();

        var page = AccountPage.ReadFrom(ref reader);

        page.Accounts.Select(account => account.Id).ShouldBe(["ca_1", ""]);
        page.Accounts[0].UserId.ShouldBe("u");
        page.NextCursor.ShouldBeNull();
        page.TotalItems.ShouldBe(2);
    }

    [Fact]
    public void OutageGuard_ConsecutiveFailures_CountAsOutage()
    {
        var guard = new OutageGuard(concurrency: 1);
        var failed = ImportResults.Rejected(new(0, "u", "ac", null), new ComposioNetworkException("no network", requestMayHaveBeenSent: false, new IOException()));
        for (var round = 0; round < 5; round++)
        {
            for (var failure = 0; failure < 9; failure++)
            {
                guard.Note(failed);
                guard.Note(ImportResults.Invalid(new(0, "u", "ac", null)));
            }

            guard.Note(null);
        }

        Should.Throw<ImportStoppedException>(() => Enumerable.Range(0, 10).ToList().ForEach(_ => guard.Note(failed))).FailuresInARow.ShouldBe(10);
    }

    private static ImportItem Item(string user, Action<Utf8JsonWriter>? state = null) =>
        new() { Identity = new(0, user, "ac_1", null), Key = new("ac_1", user, null), ReadAt = 0, WriteState = state, WriteCreate = _ => { } };
}
