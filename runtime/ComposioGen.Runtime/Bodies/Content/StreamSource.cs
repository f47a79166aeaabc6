namespace Composio.Runtime;

/// <summary>
/// Provides the content of a request from a caller's stream. A seekable stream is read from its initial position for every attempt. The stream is
/// never disposed of.
/// </summary>
internal sealed class StreamSource
{
    private const int BufferSize = 81920;

    private readonly Stream _stream;
    private readonly long _start;
    private Task _lastCopy = Task.CompletedTask;
    private bool _wasRead;

    /// <summary>Initializes a source from a stream.</summary>
    /// <param name="stream">The stream; the content starts at its current position.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public StreamSource(Stream stream)
    {
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <summary>Gets whether the content was consumed at least in part and cannot be sent again.</summary>
    public bool IsSpent => _wasRead && !_stream.CanSeek;

    /// <summary>Gets the length in bytes; null when it is unknown.</summary>
    public long? Length => _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    /// <summary>Copies the content. A copy that an earlier attempt started ends at its next read.</summary>
    /// <param name="target">The stream to write to.</param>
    /// <param name="ct">A token to cancel the copy.</param>
    /// <exception cref="InvalidOperationException">The content cannot be read twice.</exception>
    public async Task CopyToAsync(Stream target, CancellationToken ct)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var earlier = Interlocked.Exchange(ref _lastCopy, done.Task);
        try
        {
            await earlier.WaitAsync(ct).ConfigureAwait(false);
            if (IsSpent)
            {
                throw new InvalidOperationException("The stream has already been sent and cannot be read again.");
            }

            _wasRead = true;
            if (_stream.CanSeek)
            {
                _stream.Position = _start;
            }

            var buffer = new byte[BufferSize];
            int read;
            while ((read = await _stream.ReadAsync(buffer, ct).ConfigureAwait(false)) > 0)
            {
                if (Volatile.Read(ref _lastCopy) != done.Task)
                {
                    throw new OperationCanceledException("The content is sent by another attempt.");
                }

                await target.WriteAsync(buffer.AsMemory(0, read), ct).ConfigureAwait(false);
            }
        }
        finally
        {
            // The next copy also waits for the earlier one when this copy was canceled.
            _ = earlier.ContinueWith(static (_, state) => ((TaskCompletionSource)state!).SetResult(), done, TaskScheduler.Default);
        }
    }
}
