using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that a malformed element of a page affects no other element.</summary>
public sealed class MalformedElementTests
{
    private static readonly JsonObject Account = MalformedPage.Account();

    [Fact]
    public Task ListAsync_MalformedAccount_ReturnsOthers() =>
        SweepAsync("ListConnectedAccountsResponse", Account, "id", client => client.ConnectedAccounts.ListAsync(), page => page.Items, account => account.Id);

    [Fact]
    public Task ListAsync_MalformedToolkit_ReturnsOthers() => SweepAsync(
        "ListToolkitsResponse", MalformedPage.Element("ToolkitSummary", "slug"), "slug", client => client.Toolkits.ListAsync(), page => page.Items, toolkit => toolkit.Slug);

    [Fact]
    public Task ListAsync_MalformedAuthConfig_ReturnsOthers() => SweepAsync(
        "ListAuthConfigsResponse", MalformedPage.Element("AuthConfig", "id"), "id", client => client.AuthConfigs.ListAsync(), page => page.Items, authConfig => authConfig.Id);

    [Fact]
    public Task ListAsync_MalformedSubscription_ReturnsOthers() => SweepAsync(
        "ListWebhookSubscriptionsResponse", MalformedPage.Element("WebhookSubscription", "id"), "id", client => client.WebhookSubscriptions.ListAsync(), page => page.Items, subscription => subscription.Id);

    [Fact]
    public Task GetCategoriesAsync_MalformedCategory_ReturnsOthers() => SweepAsync(
        "ListToolkitCategoriesResponse", MalformedPage.Element("ToolkitCategory", "id"), "id", client => client.Toolkits.GetCategoriesAsync(), page => page.Items, category => category.Id);

    [Fact]
    public Task ListAllAsync_MalformedAccount_ReturnsOthers() =>
        SweepAllAsync("ListConnectedAccountsResponse", Account, "id", client => client.ConnectedAccounts.ListAllAsync(), account => account.Id);

    [Fact]
    public Task ListAllAsync_MalformedToolkit_ReturnsOthers() =>
        SweepAllAsync("ListToolkitsResponse", MalformedPage.Element("ToolkitSummary", "slug"), "slug", client => client.Toolkits.ListAllAsync(), toolkit => toolkit.Slug);

    [Fact]
    public Task ListAllAsync_MalformedAuthConfig_ReturnsOthers() =>
        SweepAllAsync("ListAuthConfigsResponse", MalformedPage.Element("AuthConfig", "id"), "id", client => client.AuthConfigs.ListAllAsync(), authConfig => authConfig.Id);

    [Fact]
    public async Task ListAllAsync_UnreadableElements_AreReportedWithTheirPage()
    {
        using var api = new MockApi(
            MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", null, "next"),
            MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", new JsonObject { ["id"] = "odd_2" }));

        var accounts = await api.Client.ConnectedAccounts.ListAllAsync().ToListAsync();

        accounts.Select(account => account.Id).ShouldBe(["good_1", "good_3", "good_1", "good_3"]);
        api.Unreadable.Where(value => value.Kind == UnreadableValueKind.Element).Select(value => value.Path).ShouldBe(["$.items[1]", "$.items[1]"]);
    }

    [Fact]
    public async Task ListAsync_ItemsAreNull_Throws()
    {
        var page = JsonNode.Parse(MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", null))!;
        page["items"] = null;
        using var api = new MockApi(page.ToJsonString());

        (await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.ListAsync())).Path.ShouldBe("$.items");
    }

    [Theory]
    [InlineData("null", "$: expected an object, found null")]
    [InlineData("7", "$: expected an object, found a number")]
    [InlineData("\"ca_2\"", "$: expected an object, found a string")]
    [InlineData("[]", "$: expected an object, found an array")]
    public async Task ListAsync_ElementOfOtherType_IsReportedWithPathAndJson(string malformed, string problem)
    {
        var body = MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", JsonNode.Parse(malformed));
        using var api = new MockApi(body);

        var page = await api.Client.ConnectedAccounts.ListAsync();

        page.Items.Select(account => account.Id).ShouldBe(["good_1", "good_3"]);
        var lost = page.Items.GetUnreadable().ShouldHaveSingleItem();
        lost.Kind.ShouldBe(UnreadableValueKind.Element);
        lost.Path.ShouldBe("$.items[1]");
        lost.Json.GetRawText().ShouldBe(malformed);
        lost.Problem.ShouldBe(problem);
        JsonOf.Write(page).ShouldBeJson(body);
    }

    [Fact]
    public async Task ListAsync_AccountWithoutSlug_HidesCredential()
    {
        var malformed = Account.DeepClone().AsObject();
        malformed["toolkit"]!.AsObject().Remove("slug");
        using var api = new MockApi(MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", malformed));

        var lost = (await api.Client.ConnectedAccounts.ListAsync()).Items.GetUnreadable().ShouldHaveSingleItem();

        lost.ToString().ShouldBe("$.items[1] ($.toolkit.slug: the required member 'slug' is missing)");
    }

    private static async Task SweepAsync<TPage, TItem>(
        string schema, JsonObject element, string idName, Func<ComposioClient, Task<TPage>> list, Func<TPage, IReadOnlyList<TItem>> items, Func<TItem, string> idOf)
    {
        var count = 0;
        foreach (var (what, malformed) in MalformedValues.Of(element))
        {
            using var api = new MockApi(MalformedPage.Of(schema, element, idName, malformed));
            var found = items(await list(api.Client));
            idOf(found[0]).ShouldBe("good_1", what);
            idOf(found[^1]).ShouldBe("good_3", what);
            (found.Count + found.GetUnreadable().Count).ShouldBe(3, what);
            count++;
        }

        count.ShouldBeGreaterThan(10);
    }

    // The malformed element is on the second of three pages.
    private static async Task SweepAllAsync<TItem>(
        string schema, JsonObject element, string idName, Func<ComposioClient, IAsyncEnumerable<TItem>> list, Func<TItem, string> idOf)
    {
        foreach (var (what, malformed) in MalformedValues.Of(element))
        {
            using var api = new MockApi(
                MalformedPage.Of(schema, element, idName, element, "2"), MalformedPage.Of(schema, element, idName, malformed, "3"), MalformedPage.Of(schema, element, idName, element));
            var ids = await list(api.Client).Select(idOf).ToListAsync();
            ids.Count(id => id == "good_1").ShouldBe(3, what);
            ids.Count(id => id == "good_3").ShouldBe(3, what);
            (ids.Count + api.Unreadable.Count(value => value.Path == "$.items[1]")).ShouldBe(9, what);
        }
    }
}
