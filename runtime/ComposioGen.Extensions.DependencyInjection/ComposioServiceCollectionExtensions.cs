using Composio.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Composio;

/// <summary>Provides extension methods that register Composio.</summary>
/// <remarks>
/// The transport is a singleton. Its HTTP client is created by IHttpClientFactory with the name <c>Composio</c>, or <c>Composio:name</c> for
/// a named registration; the handler renews its connections, so the client can be reused. The logger factory and the time provider are
/// resolved from the container unless the options specify others.
/// </remarks>
public static class ComposioServiceCollectionExtensions
{
    private const string HttpClientName = "Composio";

    /// <summary>Registers the transport of an application.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">A delegate that configures the options; options that are not set are read from the environment.</param>
    /// <returns>The builder, to add clients.</returns>
    public static ComposioBuilder AddComposio(this IServiceCollection services, Action<ComposioClientOptions>? configure = null) =>
        Add(services, null, configure);

    /// <summary>Registers the transport of an application with options from a configuration section.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="section">The section; its keys have the names of the options, such as <c>ApiKey</c> and <c>Timeout</c>.</param>
    /// <returns>The builder, to add clients.</returns>
    public static ComposioBuilder AddComposio(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, null, options => ConfiguredOptions.Apply(section, options));
    }

    /// <summary>Registers one of several transports with a name as its key.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name, which is the key of the transport and its clients.</param>
    /// <param name="configure">A delegate that configures the options, including the API key, which is not read from the environment.</param>
    /// <returns>The builder, to add clients.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ComposioBuilder AddComposio(this IServiceCollection services, string name, Action<ComposioClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, configure);
    }

    /// <summary>Registers one of several transports with a name as its key, with options from a configuration section.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name, which is the key of the transport and its clients.</param>
    /// <param name="section">
    /// The section; its keys have the names of the options, such as <c>ApiKey</c> and <c>Timeout</c>. The API key is not read from the environment.
    /// </param>
    /// <returns>The builder, to add clients.</returns>
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
            services.AddSingleton<IValidateOptions<ComposioClientOptions>>(new NamedCredentialCheck(key));
            services.AddKeyedSingleton(key, (provider, _) => Create(provider, key));
        }

        return new ComposioBuilder(services, key, http);
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) => services
        .AddHttpClient(name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(static () => ComposioHttpHandler.Create())

        // The transport keeps its client, so the handler must have the same lifetime and renew its connections itself.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

        // The loggers of the factory log URLs, whose queries identify users, and at trace level headers, including the key.
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
