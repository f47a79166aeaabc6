using System.Net;

namespace Composio.Runtime;

/// <summary>
/// Represents the body of a create for an HTTP client provided by the caller. It can be written once, so that no handler can repeat the request.
/// </summary>
internal sealed class SingleSendContent(ReadOnlyMemory<byte> body) : HttpContent
{
    private int _written;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek || stream.GetType().DeclaringType == typeof(HttpContent))
        {
            // Not the wire, but memory from which the body can be sent again.
            SingleSend.Current?.Copied();
        }

        return Interlocked.Exchange(ref _written, 1) == 0 || SingleSend.Current is { IsGuarded: true }
            ? stream.WriteAsync(body, cancellationToken).AsTask()
            : Task.FromException(new RepeatedSendException());
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
