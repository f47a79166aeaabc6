namespace Composio.Runtime;

/// <summary>Tracks the call in progress by user and auth config. Belongs to a transport.</summary>
internal sealed class ConnectionTurns
{
    private readonly object _gate = new();
    private readonly Dictionary<(string UserId, string AuthConfigId), Waiting> _waiting = [];

    /// <summary>Waits until the previous call has completed.</summary>
    public async Task EnterAsync((string UserId, string AuthConfigId) key, CancellationToken ct)
    {
        Waiting waiting;
        lock (_gate)
        {
            if (!_waiting.TryGetValue(key, out waiting!))
            {
                _waiting.Add(key, waiting = new());
            }

            waiting.Count++;
        }

        try
        {
            await waiting.Turn.WaitAsync(ct).ConfigureAwait(false);
        }
        catch
        {
            Forget(key, waiting);
            throw;
        }
    }

    /// <summary>Allows the next call to proceed.</summary>
    public void Leave((string UserId, string AuthConfigId) key)
    {
        lock (_gate)
        {
            var waiting = _waiting[key];
            waiting.Turn.Release();
            Forget(key, waiting);
        }
    }

    private void Forget((string UserId, string AuthConfigId) key, Waiting waiting)
    {
        lock (_gate)
        {
            if (--waiting.Count == 0)
            {
                _waiting.Remove(key);
            }
        }
    }

    private sealed class Waiting
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public int Count { get; set; }
    }
}
