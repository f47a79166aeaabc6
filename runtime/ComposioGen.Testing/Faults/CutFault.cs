namespace Composio.Testing;

/// <summary>Sends half of the response: either the connection is closed, or the half is sent as a complete response.</summary>
internal sealed class CutFault(bool announceWhole) : Fault
{
    internal override Task PlayAsync(Exchange exchange)
    {
        var answer = exchange.Process();
        var body = ServerResponseWriter.ToBytes(answer);
        var half = body[..(body.Length / 2)];

        // When less comes than was announced, Kestrel closes the connection behind the last byte. An abort here could
        // overtake bytes that are still under way, and the client would see no response at all.
        exchange.Begin(answer, announceWhole ? body.Length : half.Length);
        return exchange.SendAsync(half);
    }
}
