using Composio.Runtime;
using Microsoft.Extensions.Http;

namespace Composio;

/// <summary>
/// Adds the handler that sends each create once as the innermost handler of a client, also below handlers that the application adds to every
/// client.
/// </summary>
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
