using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Composio.Testing;

/// <summary>
/// Represents the requests that the server received, oldest first. It keeps the most recent ones
/// (<see cref="ComposioTestServerOptions.RequestLogCapacity"/>). Thread-safe.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "'Log' is the established term.")]
public sealed class RequestLog : IReadOnlyCollection<RecordedRequest>
{
    private readonly object _gate = new();
    private readonly Queue<RecordedRequest> _kept = new();
    private readonly List<(long Count, TaskCompletionSource Reached)> _waiting = [];
    private readonly int _capacity;
    private long _total;

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>Gets the number of kept requests.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _kept.Count;
            }
        }
    }

    /// <summary>Gets the number of requests since the start or the last reset, including those no longer kept.</summary>
    public long Total
    {
        get
        {
            lock (_gate)
            {
                return _total;
            }
        }
    }

    /// <summary>Gets the most recent request.</summary>
    /// <exception cref="InvalidOperationException">There is no request.</exception>
    public RecordedRequest Last
    {
        get
        {
            var kept = Snapshot();
            return kept.Count > 0 ? kept[^1] : throw new InvalidOperationException("No request was received.");
        }
    }

    /// <summary>Returns a copy of the kept requests.</summary>
    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _kept];
        }
    }

    /// <summary>Waits until a number of requests has been received, for tests with a pending request.</summary>
    /// <param name="total">The number of requests, compared with <see cref="Total"/>.</param>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    public Task WaitForAsync(long total, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_total >= total)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((total, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public IEnumerator<RecordedRequest> GetEnumerator() => Snapshot().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _total++;
            if (_kept.Count == _capacity)
            {
                _kept.Dequeue();
            }

            _kept.Enqueue(request);
            _waiting.RemoveAll(waiting =>
            {
                var isReached = waiting.Count <= _total;
                if (isReached)
                {
                    waiting.Reached.TrySetResult();
                }

                return isReached;
            });
        }
    }

    internal void Clear()
    {
        lock (_gate)
        {
            _total = 0;
            _kept.Clear();
        }
    }
}
