using Composio.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace Composio;

/// <summary>Represents a registration of Composio: one transport, and the clients that use it.</summary>
public sealed class ComposioBuilder
{
    internal ComposioBuilder(IServiceCollection services, string? key, IHttpClientBuilder httpClient)
    {
        Services = services;
        Key = key;
        HttpClient = httpClient;
    }

    /// <summary>Gets the service collection.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the key of the clients; null for the registration without a name.</summary>
    public string? Key { get; }

    /// <summary>Gets the builder of the HTTP client, to add message handlers.</summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Registers a client as a singleton, keyed when the registration has a name.</summary>
    /// <typeparam name="TClient">The type of the client, such as the generated <c>ComposioClient</c>.</typeparam>
    /// <param name="create">A delegate that creates the client.</param>
    /// <returns>The builder.</returns>
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
