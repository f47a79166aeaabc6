namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests a worker service whose SDK is generated in a separate library.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class WorkerTests(PackedFeed feed)
{
    private const string Program = """
        using Composio;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddComposioClient(builder.Configuration.GetSection("Composio"));
        builder.Services.AddComposioClient("other", builder.Configuration.GetSection("Other"));
        builder.Services.AddHostedService<Importer>();
        await builder.Build().RunAsync();

        internal sealed class Importer(
            ComposioClient composio,
            [FromKeyedServices("other")] ComposioClient other,
            IConfiguration configuration,
            IHostApplicationLifetime lifetime) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await ImportAsync(composio, "0", AuthScheme.OAuth2(new() { AccessToken = "xoxb-existing-slack-token" }), stoppingToken);
                await ImportAsync(composio, "1", AuthScheme.ApiKey(new() { ApiKey = "sg-key" }), stoppingToken);
                await ImportAsync(other, "2", AuthScheme.BearerToken(new() { Token = "token" }), stoppingToken);
                await ImportAsync(other, "3", AuthScheme.Basic(new() { Username = "u", Password = "p" }), stoppingToken);
                lifetime.StopApplication();
            }

            private async Task ImportAsync(ComposioClient client, string index, ConnectionState state, CancellationToken cancellationToken)
            {
                var request = await client.ConnectedAccounts.InitiateAsync("user_123", configuration["AuthConfigs:" + index]!, state, cancellationToken: cancellationToken);
                Console.WriteLine("Connected: " + (await request.WaitForConnectionAsync(cancellationToken: cancellationToken)).Id);
            }
        }
        """;

    [SlowFact]
    public async Task Run_WorkerWithSdkInLibrary_Imports()
    {
        var root = feed.NewFolder("worker");
        var sdk = ConsumerProject.Empty(feed, Path.Combine(root, "Sdk"))
            .WithPackage("ComposioGen")
            .WithPackage("ComposioGen.Extensions.DependencyInjection");
        sdk.Save();
        var worker = ConsumerProject.Empty(feed, Path.Combine(root, "Worker"), "Microsoft.NET.Sdk.Worker")
            .WithItem("ProjectReference", "../Sdk/Sdk.csproj")
            .WithItem("PackageReference", "Microsoft.Extensions.Hosting", ("Version", "10.0.12"))
            .WithFile("Program.cs", Program)
            .WithFile("appsettings.json", """{ "Composio": { "Timeout": "00:00:20", "ApplicationName": "worker" } }""");

        (await worker.BuildAsync()).ShouldSucceedWithoutWarnings();

        await using var import = await ImportProgram.StartServerAsync();
        var settings = import.AuthConfigs.Select((id, index) => ($"AuthConfigs__{index}", id)).Append(("Other__ApiKey", import.ApiKey));
        await import.ShouldImportFourAsync(worker.PathOf("bin/Debug/net10.0/Worker.dll"), settings);
    }
}
