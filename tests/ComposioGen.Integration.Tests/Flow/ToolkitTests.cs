namespace ComposioGen.Integration.Tests;

/// <summary>What can be connected to, and what it asks for.</summary>
public sealed class ToolkitTests : ServerTest
{
    [Fact]
    public async Task Toolkits_are_listed()
    {
        var page = await Client.Toolkits.ListAsync();
        page.Items.Select(toolkit => toolkit.Slug).ShouldContain("slack");
        page.Items.Single(toolkit => toolkit.Slug == "slack").ComposioManagedAuthSchemes.ShouldNotBeNull().ShouldContain("OAUTH2");
    }

    [Fact]
    public async Task Toolkits_are_listed_page_by_page()
    {
        var slugs = new List<string>();
        await foreach (var toolkit in Client.Toolkits.ListAllAsync(new() { Limit = 2 }))
        {
            slugs.Add(toolkit.Slug);
        }

        slugs.ShouldBeUnique();
        slugs.Count.ShouldBe((int)(await Client.Toolkits.ListAsync(new() { Limit = 100 })).TotalItems);
    }

    [Fact]
    public async Task A_toolkit_says_what_a_connection_needs()
    {
        var toolkit = await Client.Toolkits.GetAsync("posthog");
        var scheme = toolkit.AuthConfigDetails.ShouldNotBeNull().Single(details => details.Mode == "API_KEY");
        scheme.Fields.ConnectedAccountInitiation.Required.Select(field => field.Name).ShouldContain("subdomain");
    }

    [Fact]
    public async Task A_toolkit_is_asked_for_in_a_version()
    {
        await Client.Toolkits.GetAsync("slack", new() { Version = "20260101_00" });
        Server.Requests.Last.QueryValue("version").ShouldBe("20260101_00");
    }

    [Fact]
    public async Task Categories_are_listed()
    {
        var categories = await Client.Toolkits.GetCategoriesAsync();
        categories.Items.ShouldNotBeEmpty();
        categories.Items.ShouldAllBe(category => category.Id.Length > 0 && category.Name.Length > 0);
    }
}
