using System.Threading.Channels;

namespace ComposioGen.Integration.Tests;

/// <summary>
/// A clock that advances only with <see cref="DriveAsync"/> and <see cref="Advance"/>. A client and a server with a real socket can share it: it
/// advances only while the client pauses between two requests, so no timeout elapses.
/// </summary>
/// <remarks>
/// Not <c>FakeTimeProvider</c> of Microsoft.Extensions.TimeProvider.Testing, which fires timeouts like pauses when it advances, and does not
/// report that a pause has started.
/// </remarks>
internal sealed class PauseSkippingTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Channel<Pause> _begun = Channel.CreateUnbounded<Pause>();
    private long _elapsedTicks;

    /// <summary>Gets the pauses that <see cref="DriveAsync"/> has skipped, in seconds.</summary>
    public List<double> Pauses { get; } = [];

    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref _elapsedTicks));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Pause(callback, state, dueTime);

        // A timeout has a cancellation source as its state; it belongs to a pending request, during which the time does not advance.
        if (state is not CancellationTokenSource && dueTime != Timeout.InfiniteTimeSpan)
        {
            _begun.Writer.TryWrite(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan by) => Interlocked.Add(ref _elapsedTicks, by.Ticks);

    /// <summary>Runs a task to completion, advancing to the end of each of its pauses.</summary>
    /// <param name="task">The task.</param>
    /// <param name="atPause">Called at the start of each pause with its number from one.</param>
    public async Task<T> DriveAsync<T>(Task<T> task, Action<int>? atPause = null)
    {
        while (true)
        {
            var begun = _begun.Reader.WaitToReadAsync().AsTask();
            if (await Task.WhenAny(task, begun) == task || !_begun.Reader.TryRead(out var pause))
            {
                return await task;
            }

            atPause?.Invoke(Pauses.Count + 1);
            Pauses.Add(pause.DueTime.TotalSeconds);
            Advance(pause.DueTime);
            pause.End();
        }
    }

    private sealed class Pause(TimerCallback callback, object? state, TimeSpan dueTime) : ITimer
    {
        private volatile bool _disposed;

        public TimeSpan DueTime => dueTime;

        public void End()
        {
            if (!_disposed)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("A pause cannot be changed after it has started.");

        public void Dispose() => _disposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
