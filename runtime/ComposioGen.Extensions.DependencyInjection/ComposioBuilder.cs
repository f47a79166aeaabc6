using Composio.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace Composio;

/// <summary>A registration of Composio: one transport, and the clients over it.</summary>
public sealed class ComposioBuilder
{
    internal ComposioBuilder(IServiceCollection services, string? key, IHttpClientBuilder httpClient)
    {
        Services = services;
        Key = key;
        HttpClient = httpClient;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name that clients are keyed by; null for the registration without a name.</summary>
    public string? Key { get; }

    /// <summary>The HttpClient that the calls go through, to add handlers to.</summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Registers a client as a singleton, keyed when the registration has a name.</summary>
    /// <typeparam name="TClient">The client, such as the generated <c>ComposioClient</c>.</typeparam>
    /// <param name="create">Makes the client.</param>
    /// <returns>The registration.</returns>
    public ComposioBuilder AddClient<TClient>(Func<ComposioTransport, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(create);
        if (Key is null)
        {
            Services.AddSingleton(provider => create(provider.GetRequiredService<ComposioTransport>()));
        }
        else
        {
            Services.AddKeyedSingleton(Key, (provider, key) => create(provider.GetRequiredKeyedService<ComposioTransport>(key)));
        }

        return this;
    }
}
