using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>One odd element of a page costs itself and nothing else.</summary>
public sealed class MalformedElementTests
{
    private static readonly JsonObject Account = SoundAccount();

    [Fact]
    public Task ListAsync_MalformedAccount_ReturnsOthers() =>
        SweepAsync("ListConnectedAccountsResponse", Account, "id", client => client.ConnectedAccounts.ListAsync(), page => page.Items, account => account.Id);

    [Fact]
    public Task ListAsync_MalformedToolkit_ReturnsOthers() => SweepAsync(
        "ListToolkitsResponse", Sample.Full.Of(SpecDocument.Schema("ToolkitSummary"))!.AsObject(), "slug", client => client.Toolkits.ListAsync(), page => page.Items, toolkit => toolkit.Slug);

    [Fact]
    public Task ListAsync_MalformedAuthConfig_ReturnsOthers() => SweepAsync(
        "ListAuthConfigsResponse", Sample.Full.Of(SpecDocument.Schema("AuthConfig"))!.AsObject(), "id", client => client.AuthConfigs.ListAsync(), page => page.Items, authConfig => authConfig.Id);

    [Fact]
    public async Task ListAllAsync_MalformedAccount_ReturnsOthers()
    {
        foreach (var (what, odd) in MalformedValues.Of(Account))
        {
            using var api = new MockApi(Page("ListConnectedAccountsResponse", Account, "id", odd));
            var accounts = await api.Client.ConnectedAccounts.ListAllAsync().ToListAsync();
            accounts.First().Id.ShouldBe("good_1", what);
            accounts.Last().Id.ShouldBe("good_3", what);
        }
    }

    [Theory]
    [InlineData("null", "$: expected an object, found null")]
    [InlineData("7", "$: expected an object, found a number")]
    [InlineData("\"ca_2\"", "$: expected an object, found a string")]
    [InlineData("[]", "$: expected an object, found an array")]
    public async Task ListAsync_ElementOfOtherType_IsReportedWithPathAndJson(string odd, string problem)
    {
        var body = Page("ListConnectedAccountsResponse", Account, "id", JsonNode.Parse(odd));
        using var api = new MockApi(body);

        var page = await api.Client.ConnectedAccounts.ListAsync();

        page.Items.Select(account => account.Id).ShouldBe(["good_1", "good_3"]);
        var lost = page.Items.GetUnreadable().ShouldHaveSingleItem();
        lost.Kind.ShouldBe(UnreadableValueKind.Element);
        lost.Path.ShouldBe("$.items[1]");
        lost.Json.GetRawText().ShouldBe(odd);
        lost.Problem.ShouldBe(problem);
        JsonOf.Write(page).ShouldBeJson(body);
    }

    [Fact]
    public async Task ListAsync_AccountWithoutSlug_HidesCredential()
    {
        var odd = Account.DeepClone().AsObject();
        odd["toolkit"]!.AsObject().Remove("slug");
        using var api = new MockApi(Page("ListConnectedAccountsResponse", Account, "id", odd));

        var lost = (await api.Client.ConnectedAccounts.ListAsync()).Items.GetUnreadable().ShouldHaveSingleItem();

        lost.ToString().ShouldBe("$.items[1] ($.toolkit.slug: the required member 'slug' is missing)");
    }

    [Fact]
    public async Task InitiateAsync_OnlyAccountIsUnreadable_IsCounted()
    {
        var odd = Account.DeepClone().AsObject();
        odd["toolkit"] = null;
        var page = JsonNode.Parse(Page("ListConnectedAccountsResponse", Account, "id", odd))!;
        page["items"]!.AsArray().RemoveAt(2);
        page["items"]!.AsArray().RemoveAt(0);
        using var api = new MockApi(page.ToJsonString());

        var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(api.Client.ConnectedAccounts.InitiateAsync("user_1", "ac_1"));

        error.ConnectedAccountIds.ShouldBe(["odd_2"]);
    }

    [Fact]
    public async Task WaitForConnectionsAsync_MalformedAccount_OthersAreConnected()
    {
        foreach (var (what, odd) in MalformedValues.Of(Account).Where(change => (string?)change.Value["id"]?.ToString() == "odd_2" && change.Value["status"]?.ToString() == "ACTIVE"))
        {
            using var api = new MockApi(Page("ListConnectedAccountsResponse", Account, "id", odd));
            var results = await api.Client.ConnectedAccounts.WaitForConnectionsAsync(["good_1", "odd_2", "good_3"]).ToListAsync();
            results.Count.ShouldBe(3, what);
            results.Where(result => result.IsConnected).Select(result => result.ConnectedAccountId).ShouldBeSubsetOf(["good_1", "odd_2", "good_3"]);
            results.Count(result => result.IsConnected).ShouldBeGreaterThanOrEqualTo(2, what);
            (results.SingleOrDefault(result => !result.IsConnected)?.Error is null or ComposioResponseException).ShouldBeTrue(what);
        }
    }

    private static async Task SweepAsync<TPage, TItem>(
        string schema, JsonObject element, string idName, Func<ComposioClient, Task<TPage>> list, Func<TPage, IReadOnlyList<TItem>> items, Func<TItem, string> idOf)
    {
        element[idName] = "odd_2";
        var count = 0;
        foreach (var (what, odd) in MalformedValues.Of(element))
        {
            using var api = new MockApi(Page(schema, element, idName, odd));
            var found = items(await list(api.Client));
            idOf(found[0]).ShouldBe("good_1", what);
            idOf(found[^1]).ShouldBe("good_3", what);
            (found.Count + found.GetUnreadable().Count).ShouldBe(3, what);
            count++;
        }

        count.ShouldBeGreaterThan(50);
    }

    private static string Page(string schema, JsonObject sound, string idName, JsonNode? odd)
    {
        var page = Sample.Minimal.Of(SpecDocument.Schema(schema))!.AsObject();
        page["next_cursor"] = "";
        page["items"] = new JsonArray(Named(sound, idName, "good_1"), odd?.DeepClone(), Named(sound, idName, "good_3"));
        return page.ToJsonString();
    }

    private static JsonObject Named(JsonObject sound, string idName, string id)
    {
        var copy = sound.DeepClone().AsObject();
        copy[idName] = id;
        return copy;
    }

    private static JsonObject SoundAccount()
    {
        var account = Sample.Full.Of(SpecDocument.Schema("ConnectedAccount"))!.AsObject();
        account["id"] = "odd_2";
        account["status"] = "ACTIVE";
        account["state"] = JsonNode.Parse("""{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"secret_1","refresh_token":"secret_2","expires_in":3600,"scope":["a"]}}""");
        return account;
    }
}
