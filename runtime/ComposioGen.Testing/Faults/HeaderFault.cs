namespace Composio.Testing;

/// <summary>A response with one header more, such as a deprecation notice.</summary>
internal sealed class HeaderFault(string name, string value) : Fault
{
    internal override Task PlayAsync(Exchange exchange)
    {
        exchange.SetHeader(name, value);
        return exchange.WriteAsync(exchange.Process());
    }
}
