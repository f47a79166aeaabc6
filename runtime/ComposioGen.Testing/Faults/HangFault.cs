namespace Composio.Testing;

/// <summary>No answer, ever.</summary>
internal sealed class HangFault : Fault
{
    internal override async Task PlayAsync(Exchange exchange)
    {
        await Task.Delay(Timeout.Infinite, exchange.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        exchange.Abort();
    }
}
