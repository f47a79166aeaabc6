namespace Composio.Runtime;

/// <summary>The accounts that this client made last. Such an account belongs to the call that got it, and is not taken for another call's.</summary>
internal sealed class ClaimedConnections
{
    // More creates than this do not end while one of them looks for its account.
    private const int Capacity = 256;

    // How long a read may lag behind a create; ten seconds were seen.
    private static readonly TimeSpan ReadLag = TimeSpan.FromSeconds(30);

    private readonly Queue<string> _order = new();
    private readonly Dictionary<string, DateTimeOffset> _ids = new(StringComparer.Ordinal);

    /// <summary>Remembers an account.</summary>
    /// <returns>False when another call has it already.</returns>
    public bool Claim(string id, DateTimeOffset now)
    {
        lock (_order)
        {
            if (!_ids.TryAdd(id, now))
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

    /// <summary>Whether a call has the account.</summary>
    public bool Contains(string id)
    {
        lock (_order)
        {
            return _ids.ContainsKey(id);
        }
    }

    /// <summary>Returns whether an account was created so short a time ago that a read that does not show it is no proof.</summary>
    public bool IsNew(string id, DateTimeOffset now)
    {
        lock (_order)
        {
            return _ids.TryGetValue(id, out var created) && now - created < ReadLag;
        }
    }
}
