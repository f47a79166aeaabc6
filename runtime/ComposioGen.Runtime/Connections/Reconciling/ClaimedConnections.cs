namespace Composio.Runtime;

/// <summary>The accounts that this client made last. Such an account belongs to the call that got it, and is not taken for another call's.</summary>
internal sealed class ClaimedConnections
{
    // More creates than this do not end while one of them looks for its account.
    private const int Capacity = 256;

    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Remembers an account.</summary>
    /// <returns>False when another call has it already.</returns>
    public bool Claim(string id)
    {
        lock (_order)
        {
            if (!_ids.Add(id))
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
            return _ids.Contains(id);
        }
    }
}
