using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ToolkitEndpointTests : ServerTest
{
    [Theory]
    [InlineData("slack", "BEARER_TOKEN,OAUTH2", "OAUTH2")]
    [InlineData("github", "BEARER_TOKEN,OAUTH2", "OAUTH2")]
    [InlineData("googledrive", "BEARER_TOKEN,OAUTH2", "OAUTH2")]
    [InlineData("sendgrid", "API_KEY", "")]
    [InlineData("tavily", "API_KEY", "")]
    [InlineData("posthog", "API_KEY", "")]
    [InlineData("generic_basic", "BASIC", "")]
    public async Task List_Default_ReturnsBuiltInToolkits(string slug, string schemes, string managed)
    {
        var item = (await Get("/toolkits")).Json["items"]!.AsArray().Single(item => item!["slug"]!.GetValue<string>() == slug)!;

        string.Join(',', item["auth_schemes"]!.AsArray().Select(scheme => scheme!.GetValue<string>())).ShouldBe(schemes);
        string.Join(',', item["composio_managed_auth_schemes"]!.AsArray().Select(scheme => scheme!.GetValue<string>())).ShouldBe(managed);
        item["meta"]!["categories"]![0]!["id"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_Toolkit_ReturnsItsFields()
    {
        var toolkit = await Get("/toolkits/posthog?version=latest");

        var detail = toolkit.Json["auth_config_details"]![0]!;
        detail["mode"]!.GetValue<string>().ShouldBe("API_KEY");
        var required = detail["fields"]!["connected_account_initiation"]!["required"]!.AsArray();
        required.Select(field => field!["name"]!.GetValue<string>()).ShouldBe(["generic_api_key", "subdomain"]);
        required[0]!["is_secret"]!.GetValue<bool>().ShouldBeTrue();
        foreach (var name in new[] { "slug", "name", "type", "enabled", "is_local_toolkit", "composio_managed_auth", "meta", "deprecated" })
        {
            toolkit.Json.ContainsKey(name).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task Get_Slug_IsCaseInsensitiveAndUnknownReturnsNotFound()
    {
        (await Get("/toolkits/SLACK"))["slug"].ShouldBe("slack");
        (await Get("/toolkits/unheard_of")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("search=SendG", "sendgrid")]
    [InlineData("category=communication", "slack")]
    [InlineData("category=Developer%20Tools", "generic_basic,github")]
    [InlineData("managed_by=project", "mine")]
    [InlineData("type=custom", "mine")]
    public async Task List_Filters_AreApplied(string query, string slugs)
    {
        Server.AddToolkit("""{"slug":"mine"}""");

        string.Join(',', Slugs(await Get("/toolkits?" + query))).ShouldBe(slugs);
    }

    [Theory]
    [InlineData("search=ab")]
    [InlineData("sort_by=colour")]
    [InlineData("managed_by=nobody")]
    public async Task List_InvalidValues_AreRejected(string query) => (await Get("/toolkits?" + query)).Status.ShouldBe(400);

    [Fact]
    public async Task List_SeveralPages_FollowsCursor()
    {
        var first = await Get("/toolkits?limit=4");
        var second = await Get($"/toolkits?limit=4&cursor={Uri.EscapeDataString(first["next_cursor"]!)}");

        Slugs(first).Concat(Slugs(second)).ShouldBe(["generic_basic", "github", "googledrive", "posthog", "sendgrid", "slack", "tavily"]);
        second["next_cursor"].ShouldBeNull();
    }

    [Fact]
    public async Task ListCategories_Toolkits_ReturnsEachOnce()
    {
        var answer = await Get("/toolkits/categories");

        answer.ItemIds.ShouldBe(["analytics", "communication", "developer-tools", "document-file-management", "marketing", "search"]);
        answer["total_items"].ShouldBe("6");
    }

    [Fact]
    public async Task AddToolkit_OmittedMembers_HaveDefaults()
    {
        Server.AddToolkit("""{"slug":"mine","auth_config_details":[{"mode":"API_KEY"}]}""").ShouldBe("mine");

        var toolkit = await Get("/toolkits/mine");
        toolkit["name"].ShouldBe("mine");
        toolkit.Json["auth_config_details"]![0]!["fields"]!["auth_config_creation"]!["required"]!.AsArray().ShouldBeEmpty();
        (await Create(Server.AddAuthConfig("mine", "API_KEY"), ApiKeyState)).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("""{"name":"no slug"}""")]
    [InlineData("""{"slug":"x","auth_config_details":[{"mode":"MAGIC"}]}""")]
    [InlineData("[]")]
    public void AddToolkit_Invalid_Throws(string json) => Should.Throw<ArgumentException>(() => Server.AddToolkit(json));

    private static IEnumerable<string> Slugs(ApiResponse answer) => answer.Json["items"]!.AsArray().Select(item => item!["slug"]!.GetValue<string>());
}
