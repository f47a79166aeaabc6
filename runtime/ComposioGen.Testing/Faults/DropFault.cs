namespace Composio.Testing;

/// <summary>Closes the connection before a response.</summary>
internal sealed class DropFault(bool process) : Fault
{
    internal override Task PlayAsync(Exchange exchange)
    {
        if (process)
        {
            exchange.Process();
        }

        exchange.Abort();
        return Task.CompletedTask;
    }
}
