namespace Composio.Runtime.Tests;

public class ComposioClientOptionsTests
{
    [Fact]
    public void Constructor_Defaults_AreTheDocumentedOnes()
    {
        var options = new ComposioClientOptions();
        options.Timeout.ShouldBe(TimeSpan.FromSeconds(60));
        options.MaxRetries.ShouldBe(2);
        options.MaxRetryAfter.ShouldBe(TimeSpan.FromSeconds(60));
        options.MaxResponseBytes.ShouldBe(16 * 1024 * 1024);
        options.PollInterval.ShouldBe(TimeSpan.FromSeconds(1));
        options.MaxPollInterval.ShouldBe(TimeSpan.FromSeconds(5));
        options.WaitTimeout.ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Setters_OptionsInUse_Throw()
    {
        var options = new ComposioClientOptions { ApiKey = "k" };
        using var transport = new ComposioTransport(options, Api.NoEnvironment, () => 0);
        Action[] changes =
        [
            () => options.ApiKey = "x", () => options.UserApiKey = "x", () => options.OrgId = "x", () => options.ProjectId = "x",
            () => options.OrgApiKey = "x", () => options.BaseUrl = null, () => options.Timeout = TimeSpan.Zero, () => options.MaxRetries = 1,
            () => options.MaxRetryAfter = default, () => options.MaxResponseBytes = 1, () => options.PollInterval = default,
            () => options.MaxPollInterval = default, () => options.WaitTimeout = default, () => options.TimeProvider = TimeProvider.System,
            () => options.HttpClient = null, () => options.LoggerFactory = null, () => options.ApplicationName = null,
        ];
        foreach (var change in changes)
        {
            Should.Throw<InvalidOperationException>(change);
        }

        transport.Options.ApiKey.ShouldBe("k");
    }

    [Fact]
    public void ToString_Options_HidesCredential()
    {
        var text = new ComposioClientOptions
        {
            ApiKey = "ak_secret",
            UserApiKey = "uak_secret",
            OrgApiKey = "oak_secret",
            BaseUrl = new Uri("https://user:secret@x.example/p?key=secret#secret"),
        }.ToString();
        text.ShouldNotContain("secret");
        text.ShouldContain("ApiKey = ***");
        text.ShouldContain("https://x.example/p");
        new ComposioClientOptions().ToString().ShouldContain("ApiKey = null");
        new ComposioClientOptions { BaseUrl = new Uri("/secret", UriKind.Relative) }.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public void Setters_AfterFailedConstruction_Work()
    {
        var options = new ComposioClientOptions();
        Should.Throw<ComposioConfigurationException>(() => new ComposioTransport(options, Api.NoEnvironment, () => 0));
        options.ApiKey = "k";
        new ComposioTransport(options, Api.NoEnvironment, () => 0).Dispose();
    }

    public static TheoryData<string, Action<ComposioClientOptions>> OutOfRange() => new()
    {
        { "Timeout", options => options.Timeout = TimeSpan.Zero },
        { "Timeout", options => options.Timeout = TimeSpan.MaxValue },
        { "MaxRetries", options => options.MaxRetries = -1 },
        { "MaxRetries", options => options.MaxRetries = 11 },
        { "MaxRetryAfter", options => options.MaxRetryAfter = TimeSpan.FromSeconds(-1) },
        { "MaxResponseBytes", options => options.MaxResponseBytes = 0 },
        { "PollInterval", options => options.PollInterval = TimeSpan.Zero },
        { "MaxPollInterval", options => options.MaxPollInterval = TimeSpan.FromMilliseconds(1) },
        { "WaitTimeout", options => options.WaitTimeout = TimeSpan.FromSeconds(-2) },
        { "TimeProvider", options => options.TimeProvider = null! },
        { "ApplicationName", options => options.ApplicationName = "a\r\nx-api-key: b" },
        { "ApplicationName", options => options.ApplicationName = "" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Constructor_ValueOutOfRange_ThrowsWithItsName(string name, Action<ComposioClientOptions> change)
    {
        var options = new ComposioClientOptions { ApiKey = "k" };
        change(options);
        Should.Throw<ComposioConfigurationException>(() => new ComposioTransport(options, Api.NoEnvironment, () => 0)).Message.ShouldContain($"ComposioClientOptions.{name} ");
    }

    [Theory]
    [InlineData("x-api-key")]
    [InlineData("X-User-Api-Key")]
    [InlineData("Authorization")]
    public void Constructor_GivenClientWithCredential_Throws(string header)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation(header, "Bearer x");
        Should.Throw<ComposioConfigurationException>(() => new ComposioTransport(new() { ApiKey = "k", HttpClient = http }, Api.NoEnvironment, () => 0));
    }
}
