namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests the SDK in Blazor WebAssembly.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class BlazorTests(PackedFeed feed)
{
    // Sends its results to the server of the page, and ends. It has no component, because nothing is displayed.
    private const string Program = """
        using Composio;
        using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

        var page = new Uri(WebAssemblyHostBuilder.CreateDefault(args).HostEnvironment.BaseAddress);
        using var http = new HttpClient { BaseAddress = page };
        string result;
        try
        {
            var settings = (await http.GetStringAsync("settings")).Split('\n');
            using var composio = new ComposioClient(new ComposioClientOptions { UserApiKey = settings[0], BaseUrl = page });
            var connection = await composio.ConnectedAccounts.InitiateAsync("user_123", settings[1], AuthScheme.ApiKey(new() { ApiKey = "sg-key" }));
            var account = await connection.WaitForConnectionAsync();
            var count = 0;
            await foreach (var one in composio.ConnectedAccounts.ListAllAsync())
            {
                count += one.Id == account.Id ? 1 : 0;
            }

            result = $"{account.Toolkit.Slug} {account.Status} {count}";
        }
        catch (Exception error)
        {
            result = error.ToString();
        }

        await http.PostAsync("result", new StringContent(result));
        """;

    private const string Page = """
        <!DOCTYPE html>
        <html><head><base href="/" /></head><body><script src="_framework/blazor.webassembly.js"></script></body></html>
        """;

    [SlowFact]
    public async Task Publish_BlazorWebAssembly_RunsInBrowser()
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder("Wasm"), "Microsoft.NET.Sdk.BlazorWebAssembly")
            .WithItem("PackageReference", "Microsoft.AspNetCore.Components.WebAssembly", ("Version", "10.0.12"))
            .WithPackage("ComposioGen")
            .WithFile("wwwroot/index.html", Page)
            .WithFile("Program.cs", Program);

        (await project.PublishAsync()).ShouldSucceedWithoutWarnings();

        if (Chromium.Path is { } browser)
        {
            await using var site = await BlazorSite.StartAsync(project.PathOf("published/wwwroot"));
            (await site.ResultInAsync(browser)).ShouldBe("sendgrid ACTIVE 1");
        }
    }
}
