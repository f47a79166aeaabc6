namespace Composio.Testing;

/// <summary>Adds a header to the response, such as a deprecation notice.</summary>
internal sealed class HeaderFault(string name, string value) : Fault
{
    internal override Task PlayAsync(Exchange exchange)
    {
        exchange.SetHeader(name, value);
        return exchange.WriteAsync(exchange.Process());
    }
}
