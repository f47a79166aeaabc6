namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests an ASP.NET Core application.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class WebApplicationTests(PackedFeed feed)
{
    // Sends itself a request for each auth config in its arguments, and ends.
    private const string Program = """
        using Composio;
        using Microsoft.AspNetCore.Hosting.Server;
        using Microsoft.AspNetCore.Hosting.Server.Features;

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddComposioClient();
        var app = builder.Build();
        app.MapGet("/import/{scheme}/{authConfig}", async (string scheme, string authConfig, ComposioClient composio, CancellationToken cancellationToken) =>
        {
            ConnectionState state = scheme switch
            {
                "0" => AuthScheme.OAuth2(new() { AccessToken = "xoxb-existing-slack-token" }),
                "1" => AuthScheme.ApiKey(new() { ApiKey = "sg-key" }),
                "2" => AuthScheme.BearerToken(new() { Token = "token" }),
                _ => AuthScheme.Basic(new() { Username = "u", Password = "p" }),
            };
            var connection = await composio.ConnectedAccounts.InitiateAsync("user_123", authConfig, state, cancellationToken: cancellationToken);
            return (await connection.WaitForConnectionAsync(cancellationToken: cancellationToken)).Id;
        });

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        for (var index = 0; index < args.Length; index++)
        {
            Console.WriteLine("Connected: " + await http.GetStringAsync($"/import/{index}/{args[index]}"));
        }

        await app.StopAsync();
        """;

    [SlowFact]
    public async Task Publish_WebApplication_RegistersClientAndOmitsDocument()
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder("Web"), "Microsoft.NET.Sdk.Web")
            .WithPackage("ComposioGen")
            .WithPackage("ComposioGen.Extensions.DependencyInjection")
            .WithItem("ComposioSpec", "api/mine.openapi.json")
            .WithSpecFile("api/mine.openapi.json")
            .WithFile("Program.cs", Program);

        (await project.PublishAsync()).ShouldSucceedWithoutWarnings();

        Directory.EnumerateFiles(project.PathOf("published"), "*.openapi.json", SearchOption.AllDirectories).ShouldBeEmpty();
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(project.PathOf("published/Web.dll"));
    }
}
