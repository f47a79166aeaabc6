using Composio.Runtime;
using Composio.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComposioGen.Extensions.DependencyInjection.Tests;

/// <summary>Tests of the client from a service container.</summary>
public sealed class RegistrationTests : IAsyncLifetime
{
    private ComposioTestServer _server = null!;

    public async Task InitializeAsync() => _server = await ComposioTestServer.StartAsync();

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Fact]
    public async Task AddComposioClient_DefaultRegistration_ResolvesWorkingClient()
    {
        var services = new ServiceCollection();
        services.AddComposioClient(Configure);
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<ComposioClient>();
        (await client.ConnectedAccounts.ListAsync()).Items.ShouldBeEmpty();
        provider.GetRequiredService<ComposioClient>().ShouldBeSameAs(client);
        _server.Requests.Last.CredentialHeaders.ShouldBe(["x-api-key"]);
    }

    [Fact]
    public async Task AddComposioClient_CustomHandler_ReceivesCalls()
    {
        var services = new ServiceCollection();
        var counter = new CountingHandler();
        services.AddComposioClient(Configure).HttpClient.AddHttpMessageHandler(() => counter);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ComposioClient>().Toolkits.ListAsync();
        counter.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AddComposioClient_ConfigurationSection_BindsOptions()
    {
        var configuration = Configuration(new()
        {
            ["Composio:ApiKey"] = _server.ApiKey,
            ["Composio:BaseUrl"] = _server.BaseUrl.ToString(),
            ["Composio:Timeout"] = "00:00:07",
            ["Composio:MaxRetries"] = "4",
            ["Composio:PollInterval"] = "00:00:02",
            ["Composio:UserApiKey"] = "",
        });
        var services = new ServiceCollection();
        services.AddComposioClient(configuration.GetSection("Composio"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ComposioClient>().AuthConfigs.ListAsync();
        var options = provider.GetRequiredService<ComposioTransport>().Options;
        options.Timeout.ShouldBe(TimeSpan.FromSeconds(7));
        options.MaxRetries.ShouldBe(4);
        options.PollInterval.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("Timeout", "soon")]
    [InlineData("MaxRetries", "many")]
    [InlineData("BaseUrl", "not a url")]
    public async Task AddComposioClient_InvalidConfigurationValue_ThrowsWithKeyName(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddComposioClient(Configuration(new() { ["Composio:ApiKey"] = "k", [$"Composio:{key}"] = value }).GetSection("Composio"));
        await using var provider = services.BuildServiceProvider();

        var error = Should.Throw<ComposioConfigurationException>(() => provider.GetRequiredService<ComposioClient>());
        error.Message.ShouldContain($"Composio:{key}");
        error.Message.ShouldNotContain(value);
    }

    [Fact]
    public async Task AddComposioClient_NamedClients_AreKeyedWithSeparateApiKeys()
    {
        await using var other = await ComposioTestServer.StartAsync(new() { ApiKey = "ak_other_key" });
        var services = new ServiceCollection();
        services.AddComposioClient("first", Configure);
        services.AddComposioClient("second", Configuration(new() { ["ApiKey"] = other.ApiKey, ["BaseUrl"] = other.BaseUrl.ToString() }));
        services.AddSingleton<TwoClients>();
        await using var provider = services.BuildServiceProvider();

        var both = provider.GetRequiredService<TwoClients>();
        await both.First.ConnectedAccounts.ListAsync();
        await both.Second.ConnectedAccounts.ListAsync();
        _server.RequestCount.ShouldBe(1);
        other.RequestCount.ShouldBe(1);
        provider.GetService<ComposioClient>().ShouldBeNull();
    }

    [Fact]
    public async Task AddComposioClient_ContainerTimeProviderAndLogging_AreUsed()
    {
        var clock = new StoppedClock();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock).AddLogging().AddComposioClient(Configure);
        await using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<ComposioTransport>().Options;
        options.TimeProvider.ShouldBeSameAs(clock);
        options.LoggerFactory.ShouldNotBeNull();
    }

    [Fact]
    public async Task AddComposioClient_MissingApiKey_ThrowsOnResolve()
    {
        var services = new ServiceCollection();
        services.AddComposioClient(options => options.MaxRetries = 99);
        await using var provider = services.BuildServiceProvider();
        Should.Throw<ComposioConfigurationException>(() => provider.GetRequiredService<ComposioClient>());
    }

    // The key of the environment may be that of another registration's project.
    [Fact]
    public async Task AddComposioClient_NamedWithoutApiKey_ThrowsWithName()
    {
        var services = new ServiceCollection();
        services.AddComposioClient("support", Configuration(new() { ["Timeout"] = "00:00:05" }));
        services.AddOptions<ComposioClientOptions>("support").ValidateOnStart();
        await using var provider = services.BuildServiceProvider();

        var resolved = Should.Throw<ComposioConfigurationException>(() => provider.GetRequiredKeyedService<ComposioClient>("support"));
        var started = Should.Throw<ComposioConfigurationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        resolved.Message.ShouldContain("'support'");
        started.Message.ShouldBe(resolved.Message);
    }

    [Fact]
    public async Task AddComposioClient_NamedWithKeyFromLaterConfiguration_IsAccepted()
    {
        var services = new ServiceCollection();
        services.AddComposioClient("support");
        services.PostConfigure<ComposioClientOptions>("support", Configure);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ComposioClient>("support").ConnectedAccounts.ListAsync();

        _server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task AddComposioClient_HttpClientFactory_WritesNoLogs()
    {
        var log = new CapturingLoggerProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddComposioClient(Configure);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ComposioClient>().ConnectedAccounts.ListAsync(new() { UserIds = ["private-user"] });
        log.Text.ShouldNotContain("private-user");
        log.Text.ShouldNotContain(_server.ApiKey);
    }

    [Fact]
    public void AddComposioClient_BlankName_Throws() => Should.Throw<ArgumentException>(() => new ServiceCollection().AddComposioClient(" ", Configure));

    private static IConfiguration Configuration(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    private void Configure(ComposioClientOptions options)
    {
        options.ApiKey = _server.ApiKey;
        options.BaseUrl = _server.BaseUrl;
    }

    private sealed class TwoClients([FromKeyedServices("first")] ComposioClient first, [FromKeyedServices("second")] ComposioClient second)
    {
        public ComposioClient First { get; } = first;

        public ComposioClient Second { get; } = second;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
