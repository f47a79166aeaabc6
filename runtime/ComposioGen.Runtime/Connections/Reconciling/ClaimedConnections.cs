namespace Composio.Runtime;

/// <summary>
/// Tracks the accounts that this client created recently. Such an account belongs to one call and is never returned to another one.
/// </summary>
internal sealed class ClaimedConnections
{
    // No more creates than this complete while one of them searches for its account.
    private const int Capacity = 256;

    // How long a read may lag behind a create; ten seconds were observed.
    private static readonly TimeSpan ReadLag = TimeSpan.FromSeconds(30);

    private readonly Queue<string> _order = new();
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);

    /// <summary>Claims an account for a call.</summary>
    /// <returns>False when another call has already claimed it.</returns>
    public bool Claim(string id, TimeProvider clock)
    {
        lock (_order)
        {
            if (!_ids.TryAdd(id, clock.GetTimestamp()))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Capacity)
            {
                _ids.Remove(_order.Dequeue());
            }

            return true;
        }
    }

    /// <summary>Returns whether a call has claimed the account.</summary>
    public bool Contains(string id)
    {
        lock (_order)
        {
            return _ids.ContainsKey(id);
        }
    }

    /// <summary>Returns whether an account was created so recently that its absence from a response is not conclusive.</summary>
    public bool IsNew(string id, TimeProvider clock)
    {
        lock (_order)
        {
            return _ids.TryGetValue(id, out var created) && clock.GetElapsedTime(created) < ReadLag;
        }
    }
}
