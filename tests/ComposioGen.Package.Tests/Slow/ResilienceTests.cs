using Composio.Testing;

namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests an application whose HTTP clients repeat or hedge requests with Microsoft.Extensions.Http.Resilience.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class ResilienceTests(PackedFeed feed)
{
    private const string ResilienceVersion = "10.11.0";

    // Creates one account with the registration that its first argument specifies, and prints the result.
    private const string Program = """
        using Composio;
        using Composio.Runtime;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        var pollOften = TimeSpan.FromMilliseconds(20);
        switch (args[0])
        {
            case "defaults":
                services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
                services.AddComposioClient(options => options.PollInterval = pollOften);
                break;
            case "hedging":
                services.ConfigureHttpClientDefaults(http => http.AddStandardHedgingHandler());
                services.AddComposioClient(options => options.PollInterval = pollOften);
                break;
            case "named":
                services.AddComposioClient(options => options.PollInterval = pollOften).HttpClient.AddStandardResilienceHandler();
                break;
            case "copying":
                services.AddComposioClient(options => options.PollInterval = pollOften).HttpClient.AddHttpMessageHandler(() => new CopyingHandler());
                break;
            case "keyed":
                services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
                services.AddComposioClient("mine", options => (options.ApiKey, options.PollInterval) = (Environment.GetEnvironmentVariable("COMPOSIO_API_KEY"), pollOften));
                break;
            case "own":
                services.AddHttpClient("mine").AddStandardResilienceHandler();
                break;
            case "own-hedging":
                services.AddHttpClient("mine").AddStandardHedgingHandler();
                break;
            case "own-copying":
                services.AddHttpClient("mine").AddHttpMessageHandler(() => new CopyingHandler()).AddHttpMessageHandler(() => new SingleSendHandler());
                break;
        }

        await using var provider = services.BuildServiceProvider();
        using var own = !args[0].StartsWith("own") ? null : new ComposioClient(new ComposioClientOptions
        {
            HttpClient = provider.GetRequiredService<IHttpClientFactory>().CreateClient("mine"),
            PollInterval = pollOften,
        });
        var composio = own ?? provider.GetService<ComposioClient>() ?? provider.GetRequiredKeyedService<ComposioClient>("mine");
        var state = AuthScheme.ApiKey(new() { ApiKey = "sg-key" });
        try
        {
            if (args[1] == "import")
            {
                var records = new[] { new ConnectionImport { UserId = "user_1", AuthConfigId = args[2], State = state } };
                await foreach (var result in composio.ConnectedAccounts.ImportAsync(records, new() { SettleTime = TimeSpan.FromMilliseconds(100) }))
                {
                    Console.WriteLine(result);
                }
            }
            else
            {
                Console.WriteLine("Connected: " + (await composio.ConnectedAccounts.InitiateAsync("user_1", args[2], state)).Id);
            }
        }
        catch (ConnectionOutcomeUnknownException unclear)
        {
            Console.WriteLine($"AccountMayExist = {unclear.AccountMayExist}: {unclear.Message}");
        }

        // Sends a copy of a failed request, like manually written handlers.
        internal sealed class CopyingHandler : DelegatingHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
                var response = await base.SendAsync(request, cancellationToken);
                for (var attempt = 0; attempt < 3 && (int)response.StatusCode >= 500; attempt++)
                {
                    var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = body is null ? null : new ByteArrayContent(body) };
                    foreach (var (name, values) in request.Headers)
                    {
                        copy.Headers.TryAddWithoutValidation(name, values);
                    }

                    copy.Content?.Headers.TryAddWithoutValidation("content-type", "application/json");
                    response = await base.SendAsync(copy, cancellationToken);
                }

                return response;
            }
        }
        """;

    private static readonly string[] Chains = ["defaults", "hedging", "named", "copying", "keyed", "own", "own-hedging", "own-copying"];

    [SlowFact]
    public async Task InitiateAsync_HandlersThatRepeat_SendOneCreate()
    {
        var project = ConsumerProject.Console(feed, "Resilient")
            .WithPackage("ComposioGen.Extensions.DependencyInjection")
            .WithItem("PackageReference", "Microsoft.Extensions.Http.Resilience", ("Version", ResilienceVersion))
            .With("NoWarn", "$(NoWarn);NU1603")
            .WithFile("Program.cs", Program);
        (await project.BuildAsync()).ShouldSucceed();

        foreach (var chain in Chains)
        {
            await ShouldSendOnceAsync(project, chain, Fault.Status(500), "initiate", accounts: 0);
            await ShouldSendOnceAsync(project, chain, Fault.StatusAfterProcessing(500), "initiate", accounts: 1);
        }

        await ShouldSendOnceAsync(project, "defaults", Fault.StatusAfterProcessing(503), "import", accounts: 1);
        await ShouldSendOnceAsync(project, "own", Fault.StatusAfterProcessing(503), "import", accounts: 1);
    }

    private static async Task ShouldSendOnceAsync(ConsumerProject project, string chain, Fault fault, string call, int accounts)
    {
        await using var server = await ComposioTestServer.StartAsync();
        var authConfig = server.AddAuthConfig("sendgrid", "API_KEY");
        server.Faults.Enqueue(fault.On("POST", "/connected_accounts").Times(10));
        var environment = new Dictionary<string, string> { ["COMPOSIO_API_KEY"] = server.ApiKey, ["COMPOSIO_BASE_URL"] = server.BaseUrl.ToString() };

        var result = await Command.DotNetAsync(project.Folder, environment, project.PathOf("bin/Debug/net10.0/Resilient.dll"), chain, call, authConfig);

        result.ShouldSucceed();
        var creates = server.Requests.Count(static request => request.Method == "POST");
        creates.ShouldBe(1, $"{chain}: {result.Output}");
        server.Accounts.Count.ShouldBe(accounts, $"{chain}: {result.Output}");
        if (accounts == 0)
        {
            result.Output.ShouldContain("AccountMayExist = True", customMessage: chain);
            result.Output.ShouldContain("The request was not sent again", customMessage: chain);
        }
    }
}
