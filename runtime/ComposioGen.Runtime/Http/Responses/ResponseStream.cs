namespace Composio.Runtime;

/// <summary>Represents the body of a response as it arrives. Disposing of it releases the connection.</summary>
internal sealed class ResponseStream(Stream inner, HttpContent owner) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The length of the response is unknown.");

    public override long Position
    {
        get => throw new NotSupportedException("The response can only be read once, from beginning to end.");
        set => throw new NotSupportedException("The response can only be read once, from beginning to end.");
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        inner.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The response can only be read once, from beginning to end.");

    public override void SetLength(long value) => throw new NotSupportedException("The response is read-only.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The response is read-only.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner.Dispose();
        }

        base.Dispose(disposing);
    }
}
