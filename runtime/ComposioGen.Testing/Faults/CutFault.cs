namespace Composio.Testing;

/// <summary>Sends half of the response: either the connection is closed, or the half is sent as a complete response.</summary>
internal sealed class CutFault(bool announceWhole) : Fault
{
    internal override Task PlayAsync(Exchange exchange)
    {
        var answer = exchange.Process();
        var body = ServerResponseWriter.ToBytes(answer);
        var half = body[..(body.Length / 2)];

        // When less than announced is written, Kestrel closes the connection after the last byte. An abort here could
        // overtake pending bytes, and the client would receive no response.
        exchange.Begin(answer, announceWhole ? body.Length : half.Length);
        return exchange.SendAsync(half);
    }
}
