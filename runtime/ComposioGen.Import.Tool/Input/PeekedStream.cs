namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a stream whose beginning can be inspected before it is read, and which counts the bytes read.</summary>
internal sealed class PeekedStream : Stream
{
    private const int HeadLength = 64 * 1024;

    private readonly Stream _stream;
    private readonly byte[] _head = new byte[HeadLength];
    private int _headLength;
    private int _headRead;

    public PeekedStream(Stream stream)
    {
        _stream = stream;
        KnownLength = stream.CanSeek ? stream.Length : null;
    }

    /// <summary>Gets the length in bytes; null when unknown.</summary>
    public long? KnownLength { get; }

    /// <summary>Gets the number of bytes read.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Gets the beginning of the input without reading it.</summary>
    public ReadOnlySpan<byte> Head
    {
        get
        {
            if (_headLength == 0)
            {
                // Does not wait for a slow pipe.
                _headLength = _stream.ReadAtLeast(_head, KnownLength is null ? 1 : _head.Length, throwOnEndOfStream: false);
            }

            return _head.AsSpan(0, _headLength);
        }
    }

    /// <summary>Gets the first byte that is neither white space nor part of a byte order mark; 0 if there is none near the start.</summary>
    public byte FirstByte =>
        Head.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is [var first, ..] ? first : (byte)0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => KnownLength ?? throw new NotSupportedException();

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Count(ReadHead(buffer) is > 0 and var head ? head : _stream.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(ReadHead(buffer.Span) is > 0 and var head ? head : await _stream.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _headLength - _headRead);
        _head.AsSpan(_headRead, count).CopyTo(buffer);
        _headRead += count;
        return count;
    }

    private int Count(int read)
    {
        BytesRead += read;
        return read;
    }
}
