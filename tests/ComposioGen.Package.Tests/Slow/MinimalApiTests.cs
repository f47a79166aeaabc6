using Composio.Testing;

namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests a minimal API with Native AOT that returns a type of the SDK, as described in docs/json.md.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class MinimalApiTests(PackedFeed feed)
{
    // Requests the account in its argument from itself, and ends.
    private const string Program = """
        using Composio;
        using Microsoft.AspNetCore.Hosting.Server;
        using Microsoft.AspNetCore.Hosting.Server.Features;

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(ComposioJson.Resolver));
        builder.Services.AddComposioClient();

        var app = builder.Build();
        app.MapGet("/accounts/{id}", (string id, ComposioClient client, CancellationToken cancellationToken) =>
            client.ConnectedAccounts.GetAsync(id, cancellationToken));

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        Console.WriteLine(await http.GetStringAsync("/accounts/" + args[0]));
        await app.StopAsync();
        """;

    [SlowFact]
    public async Task Publish_NativeAotMinimalApi_ReturnsAccount()
    {
        var sdk = ConsumerProject.Library(feed, "MySdk").WithPackage("ComposioGen.Extensions.DependencyInjection");
        sdk.Save();
        var web = ConsumerProject.Empty(feed, feed.NewFolder("Web"), "Microsoft.NET.Sdk.Web")
            .With("PublishAot", "true")
            .With("InvariantGlobalization", "true")
            .WithItem("ProjectReference", sdk.PathOf("MySdk.csproj"))
            .WithFile("Program.cs", Program);
        string[] linker = OperatingSystem.IsLinux() ? ["-p:CppCompilerAndLinker=gcc"] : [];

        (await web.PublishAsync(["-r", Native.RuntimeIdentifier, .. linker])).ShouldSucceedWithoutWarnings();

        await using var server = await ComposioTestServer.StartAsync();
        var accountId = server.AddAccount("user_1", server.AddAuthConfig("slack", "OAUTH2"));
        var environment = new Dictionary<string, string> { ["COMPOSIO_API_KEY"] = server.ApiKey, ["COMPOSIO_BASE_URL"] = server.BaseUrl.ToString() };
        var answer = await Command.RunAsync(web.PathOf("published/" + Native.Executable("Web")), web.Folder, environment, accountId);
        answer.ShouldSucceed();
        answer.Output.ShouldContain($"\"id\":\"{accountId}\"");
        answer.Output.ShouldContain("\"authScheme\":\"OAUTH2\"");
    }
}
