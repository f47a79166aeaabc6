namespace Composio.Testing;

/// <summary>Responds with a large JSON object, which is sent in chunks and never buffered as a whole.</summary>
internal sealed class OversizedFault : Fault
{
    private const int Piece = 64 * 1024;
    private const int Smallest = 16;

    private readonly long _bytes;

    public OversizedFault(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, Smallest);
        _bytes = bytes;
    }

    internal override async Task PlayAsync(Exchange exchange)
    {
        var start = "{\"padding\":\""u8.ToArray();
        var end = "\"}"u8.ToArray();
        var filler = new byte[Piece];
        Array.Fill(filler, (byte)'x');

        exchange.Begin(ServerResponse.Ok([]), _bytes);
        await exchange.SendAsync(start).ConfigureAwait(false);
        for (var left = _bytes - start.Length - end.Length; left > 0; left -= Piece)
        {
            await exchange.SendAsync(filler.AsMemory(0, (int)Math.Min(left, Piece))).ConfigureAwait(false);
        }

        await exchange.SendAsync(end).ConfigureAwait(false);
    }
}
