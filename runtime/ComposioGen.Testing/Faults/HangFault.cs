namespace Composio.Testing;

/// <summary>Never responds.</summary>
internal sealed class HangFault : Fault
{
    internal override async Task PlayAsync(Exchange exchange)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, exchange.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        exchange.Abort();
    }
}
