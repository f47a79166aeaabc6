using System.Buffers;

namespace Composio.Runtime;

/// <summary>Represents a growing buffer of pooled arrays for the body of one request or response.</summary>
internal sealed class PooledBuffer(int capacity = PooledBuffer.DefaultCapacity) : IBufferWriter<byte>, IDisposable
{
    public const int DefaultCapacity = 4096;

    private byte[] _array = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Gets the number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the written bytes.</summary>
    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, Length);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _array.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _array.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Returns the array to the pool. The written bytes must not be accessed afterwards.</summary>
    public void Dispose()
    {
        var array = _array;
        _array = [];
        Length = 0;
        if (array.Length > 0)
        {
            // Bodies contain credentials, which must not remain in a pooled array.
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }
    }

    private void Reserve(int room)
    {
        if (_array.Length - Length >= room)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + room), (int)Math.Min(_array.Length * 2L, Array.MaxLength)));
        _array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array, clearArray: true);
        _array = larger;
    }
}
