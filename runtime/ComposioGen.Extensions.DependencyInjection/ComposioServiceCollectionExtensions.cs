using Composio.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Composio;

/// <summary>Registers Composio with a service collection.</summary>
/// <remarks>
/// The transport is a singleton. Its HttpClient comes from IHttpClientFactory under the name <c>Composio</c>, or <c>Composio:name</c>
/// for a named registration; connections are renewed by their handler, so the client may be kept. Logger factory and clock are the
/// container's, unless the options name others.
/// </remarks>
public static class ComposioServiceCollectionExtensions
{
    private const string HttpClientName = "Composio";

    /// <summary>Registers the one transport of an application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; what is left open comes from the environment.</param>
    /// <returns>The registration, to add clients to.</returns>
    public static ComposioBuilder AddComposio(this IServiceCollection services, Action<ComposioClientOptions>? configure = null) =>
        Add(services, null, configure);

    /// <summary>Registers the one transport of an application, with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section; its keys are named as the options, such as <c>ApiKey</c> and <c>Timeout</c>.</param>
    /// <returns>The registration, to add clients to.</returns>
    public static ComposioBuilder AddComposio(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, null, options => ConfiguredOptions.Apply(section, options));
    }

    /// <summary>Registers one of several transports, keyed by its name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key.</param>
    /// <param name="configure">Sets the options; what is left open comes from the environment.</param>
    /// <returns>The registration, to add clients to.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ComposioBuilder AddComposio(this IServiceCollection services, string name, Action<ComposioClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, configure);
    }

    /// <summary>Registers one of several transports, keyed by its name, with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key.</param>
    /// <param name="section">The section; its keys are named as the options, such as <c>ApiKey</c> and <c>Timeout</c>.</param>
    /// <returns>The registration, to add clients to.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ComposioBuilder AddComposio(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, name, options => ConfiguredOptions.Apply(section, options));
    }

    private static ComposioBuilder Add(IServiceCollection services, string? key, Action<ComposioClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var httpName = key is null ? HttpClientName : $"{HttpClientName}:{key}";
        var http = AddHttpClient(services, httpName);
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new SingleSendFilter(httpName));
        var options = services.AddOptions<ComposioClientOptions>(key ?? Options.DefaultName);
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.PostConfigure<IServiceProvider>((settings, provider) => Complete(settings, provider, httpName));
        if (key is null)
        {
            services.AddSingleton(provider => Create(provider, Options.DefaultName));
        }
        else
        {
            services.AddKeyedSingleton(key, (provider, _) => Create(provider, key));
        }

        return new ComposioBuilder(services, key, http);
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) => services
        .AddHttpClient(name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(static () => ComposioHttpHandler.Create())

        // The transport keeps its client, so the handler must live as long and renew its connections itself.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

        // The factory's own loggers write URLs, whose queries name users, and at the finest level headers, of which one is the key.
        .RemoveAllLoggers();

    private static void Complete(ComposioClientOptions options, IServiceProvider provider, string httpName)
    {
        options.HttpClient ??= provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName);
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } clock)
        {
            options.TimeProvider = clock;
        }
    }

    private static ComposioTransport Create(IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<IOptionsMonitor<ComposioClientOptions>>().Get(name));
}
