using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Responds with a redirect.</summary>
internal sealed class RedirectFault : Fault
{
    private readonly Uri _url;
    private readonly int _status;

    public RedirectFault(Uri url, int status)
    {
        ArgumentNullException.ThrowIfNull(url);
        _url = url;
        _status = status;
    }

    internal override Task PlayAsync(Exchange exchange) =>
        exchange.WriteAsync(new ServerResponse(_status, new JsonObject()) { Header = new("Location", _url.OriginalString) });
}
