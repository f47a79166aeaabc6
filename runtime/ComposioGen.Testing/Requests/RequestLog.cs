using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Composio.Testing;

/// <summary>
/// The requests that the server got, oldest first. It keeps the newest few
/// (<see cref="ComposioTestServerOptions.RequestLogCapacity"/>) and may be read while requests come in.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "A log is what it is called everywhere.")]
public sealed class RequestLog : IReadOnlyCollection<RecordedRequest>
{
    private readonly object _gate = new();
    private readonly Queue<RecordedRequest> _kept = new();
    private readonly List<(long Count, TaskCompletionSource Reached)> _waiting = [];
    private readonly int _capacity;
    private long _total;

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>How many requests are kept.</summary>
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

    /// <summary>How many requests came in since the start or the last reset, those that are forgotten included.</summary>
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

    /// <summary>The newest request.</summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public RecordedRequest Last
    {
        get
        {
            var kept = Snapshot();
            return kept.Count > 0 ? kept[^1] : throw new InvalidOperationException("No request came in.");
        }
    }

    /// <summary>The kept requests as they are now.</summary>
    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _kept];
        }
    }

    /// <summary>Waits until so many requests have come in, for tests in which a request is left hanging.</summary>
    /// <param name="total">The number of requests, compared with <see cref="Total"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
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
