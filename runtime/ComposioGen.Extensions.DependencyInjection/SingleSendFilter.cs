using Composio.Runtime;
using Microsoft.Extensions.Http;

namespace Composio;

/// <summary>Puts the handler that sends creates once below all others of a client, also below those that applications add to every client.</summary>
internal sealed class SingleSendFilter(string clientName) : IHttpMessageHandlerBuilderFilter
{
    /// <inheritdoc/>
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name == clientName)
        {
            builder.AdditionalHandlers.Add(new SingleSendHandler());
        }
    };
}
