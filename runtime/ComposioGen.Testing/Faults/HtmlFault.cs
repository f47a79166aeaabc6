namespace Composio.Testing;

/// <summary>Responds with a proxy's page instead of the API's response.</summary>
internal sealed class HtmlFault : Fault
{
    private readonly int _status;

    public HtmlFault(int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        _status = status;
    }

    internal override Task PlayAsync(Exchange exchange) =>
        exchange.WriteHtmlAsync(_status, $"<html><head><title>{_status}</title></head><body><h1>{_status}</h1><hr>proxy</body></html>");
}
