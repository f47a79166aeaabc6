using System.Text.Json.Nodes;
using Composio.Testing;
using ComposioGen.Integration.Tests.Parity;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports with listed accounts that do not match the document: no second account is created, and none is ignored silently.</summary>
public sealed class ImportMalformedAccountTests : ImportTest
{
    [Fact]
    public async Task ImportAsync_MalformedAccount_AffectsOnlyItsRecord()
    {
        foreach (var user in Enumerable.Range(0, 3))
        {
            Server.AddAccount($"user_{user}", ApiKeys);
        }

        var sound = await ListedAsync(Accounts[1].Id);
        foreach (var (what, malformed) in MalformedValues.Of(sound))
        {
            using var client = ClientOf(page => Spoil(page, (string)sound["id"]!, malformed));
            var results = await ImportAsync(Users(3), client: client);

            results[0].ShouldBeOfType<ImportResult.AlreadyConnected>(what);
            results[2].ShouldBeOfType<ImportResult.AlreadyConnected>(what);
            (results[1] is ImportResult.AlreadyConnected or ImportResult.Rejected { Error: ComposioResponseException }).ShouldBeTrue($"{what}: {results[1]}");
        }

        Calls("POST", "/connected_accounts").ShouldBe(0);
    }

    [Theory]
    [InlineData("id", "removed", "$.id: the required member 'id' is missing")]
    [InlineData("id", "7", "$.id: expected a string, found a number")]
    [InlineData("id", "\"\"", "$.id: the string is empty")]
    [InlineData("status", "removed", "$.status: the required member 'status' is missing")]
    [InlineData("status", "null", "$.status: expected a string, found null")]
    public async Task ImportAsync_UnreadableIdOrStatus_IsReportedAndNothingIsCreated(string member, string change, string problem)
    {
        var id = Server.AddAccount("user_1", ApiKeys);
        using var warnings = new Warnings();
        var unreadable = new List<UnreadableValue>();
        using var client = ClientOf(page => Spoil(page, id, Change(page, id, member, change)), warnings, unreadable);

        var results = await ImportAsync(Users(3), client: client);

        results[0].ShouldBeOfType<ImportResult.Connected>();
        var rejected = results[1].ShouldBeOfType<ImportResult.Rejected>();
        rejected.Error.ShouldBeOfType<ComposioResponseException>();
        rejected.Reason.ShouldContain("nothing was created");
        results[2].ShouldBeOfType<ImportResult.Connected>();
        unreadable.ShouldNotBeEmpty();
        unreadable.ShouldAllBe(value => value.Kind == UnreadableValueKind.Element && value.Problem == problem);
        warnings.Texts.Where(text => text.Contains(problem, StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("$.items[0]");
    }

    [Fact]
    public async Task ImportAsync_ElementOtherThanObject_IsReportedAndIgnored()
    {
        Server.AddAccount("user_1", ApiKeys);
        var unreadable = new List<UnreadableValue>();
        using var client = ClientOf(page => page["items"]!.AsArray().Add((JsonNode?)null), null, unreadable);

        var results = await ImportAsync(Users(2), client: client);

        results[0].ShouldBeOfType<ImportResult.Connected>();
        results[1].ShouldBeOfType<ImportResult.AlreadyConnected>();
        unreadable.ShouldAllBe(value => value.Problem == "$: expected an object, found null");
    }

    [Fact]
    public async Task ImportAsync_ExpiredAccountWithoutId_DoesNotBlock()
    {
        var id = Server.AddAccount("user_0", ApiKeys, "EXPIRED");
        using var client = ClientOf(page => Spoil(page, id, Change(page, id, "id", "removed")));

        (await ImportAsync(Users(1), client: client))[0].ShouldBeOfType<ImportResult.Connected>();
    }

    [Fact]
    public async Task ImportAsync_ItemsAreNull_CreatesNothing()
    {
        using var client = ClientOf(page => page["items"] = null);

        (await ImportAsync(Users(2), client: client)).ShouldAllBe(result => result is ImportResult.Rejected);
        Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task ImportAsync_CreatedAccountWithoutId_IsUnknownUntilItCanBeRead()
    {
        var options = new ImportOptions { Ledger = new SurvivingLedger() };
        Server.Faults.Enqueue(Fault.DropAfterProcessing().On("POST", "/connected_accounts"));
        using (var client = ClientOf(RemoveIds))
        {
            (await ImportAsync(Users(1), options, client))[0].ShouldBeOfType<ImportResult.Unknown>();
            (await ImportAsync(Users(1), options, client))[0].ShouldBeOfType<ImportResult.Unknown>();
        }

        (await ImportAsync(Users(1), options))[0].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldBe(Accounts.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task InitiateAsync_CreatedAccountWithoutId_MayExist()
    {
        Server.Faults.Enqueue(Fault.DropAfterProcessing().On("POST", "/connected_accounts"));
        using var client = ClientOf(RemoveIds);

        var error = await Time.DriveAsync(Should.ThrowAsync<ConnectionOutcomeUnknownException>(client.ConnectedAccounts.InitiateAsync("user_0", ApiKeys, Key())));

        error.AccountMayExist.ShouldBeTrue();
        error.Message.ShouldContain("an account may exist");
    }

    private async Task<JsonObject> ListedAsync(string id)
    {
        JsonObject? listed = null;
        using var client = ClientOf(page => listed = page["items"]!.AsArray().Single(item => (string?)item!["id"] == id)!.DeepClone().AsObject());
        await client.ConnectedAccounts.ListAsync();
        return listed!;
    }

    private static void RemoveIds(JsonObject page)
    {
        foreach (var item in page["items"]!.AsArray())
        {
            item!.AsObject().Remove("id");
        }
    }

    private static JsonObject? Change(JsonObject page, string id, string member, string change)
    {
        var copy = page["items"]!.AsArray().FirstOrDefault(item => (string?)item!["id"] == id)?.DeepClone().AsObject();
        if (change == "removed")
        {
            copy?.Remove(member);
        }
        else if (copy is not null)
        {
            copy[member] = JsonNode.Parse(change);
        }

        return copy;
    }

    private static void Spoil(JsonObject page, string id, JsonObject? malformed)
    {
        var items = page["items"]!.AsArray();
        for (var i = 0; i < items.Count; i++)
        {
            if ((string?)items[i]!["id"] == id)
            {
                items[i] = malformed!.DeepClone();
            }
        }
    }

    private ComposioClient ClientOf(Action<JsonObject> change, Warnings? warnings = null, List<UnreadableValue>? unreadable = null) => new(new ComposioClientOptions
    {
        ApiKey = Server.ApiKey,
        BaseUrl = Server.BaseUrl,
        TimeProvider = Time,
        HttpClient = new HttpClient(new ChangedLists(change)),
        LoggerFactory = warnings,
        OnUnreadableValue = unreadable is null ? null : unreadable.Add,
    });
}
