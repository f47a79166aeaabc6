namespace Composio.Runtime;

/// <summary>Tracks, by user and auth config, the call in progress and the account created last. Belongs to a transport.</summary>
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

    /// <summary>Returns the account that the previous call created while this one waited; null for none.</summary>
    public string? LastCreated((string UserId, string AuthConfigId) key)
    {
        lock (_gate)
        {
            return _waiting.GetValueOrDefault(key)?.Created;
        }
    }

    /// <summary>Records the account created last, for the calls that wait.</summary>
    public void Remember((string UserId, string AuthConfigId) key, string connectedAccountId)
    {
        lock (_gate)
        {
            if (_waiting.TryGetValue(key, out var waiting))
            {
                waiting.Created = connectedAccountId;
            }
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

        public string? Created { get; set; }
    }
}
