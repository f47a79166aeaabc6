namespace Composio.Runtime;

/// <summary>
/// Tracks the accounts that the calls of a client have created recently, by user and auth config: the list of accounts may not contain
/// them yet. Belongs to a transport; memory is bounded by time and by number.
/// </summary>
internal sealed class RecentConnections
{
    private const int Capacity = 10_000;

    // A list lags by seconds. An account that is stored for longer costs one read, and only when the list does not contain it.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly object _gate = new();
    private readonly Queue<((string UserId, string AuthConfigId) Key, RecentConnection Connection)> _order = new();
    private readonly Dictionary<(string UserId, string AuthConfigId), List<RecentConnection>> _byKey = [];

    /// <summary>Adds an account that was created.</summary>
    public void Add((string UserId, string AuthConfigId) key, string scheme, CreatedConnection created, TimeProvider clock)
    {
        var connection = new RecentConnection(created.Id, scheme, NeedsUser: created.RedirectUrl is not null, clock.GetTimestamp());
        lock (_gate)
        {
            Forget(clock);
            if (!_byKey.TryGetValue(key, out var known))
            {
                _byKey.Add(key, known = new(1));
            }

            known.Add(connection);
            _order.Enqueue((key, connection));
        }
    }

    /// <summary>Returns the accounts of a user on an auth config, newest first.</summary>
    public IReadOnlyList<RecentConnection> Find((string UserId, string AuthConfigId) key, string scheme, TimeProvider clock)
    {
        lock (_gate)
        {
            Forget(clock);
            return _byKey.TryGetValue(key, out var known) ? [.. known.Where(connection => connection.Fits(scheme)).Reverse()] : [];
        }
    }

    private void Forget(TimeProvider clock)
    {
        while (_order.TryPeek(out var oldest) && (_order.Count >= Capacity || clock.GetElapsedTime(oldest.Connection.CreatedAt) > Kept))
        {
            _order.Dequeue();
            var known = _byKey[oldest.Key];
            known.Remove(oldest.Connection);
            if (known.Count == 0)
            {
                _byKey.Remove(oldest.Key);
            }
        }
    }
}
