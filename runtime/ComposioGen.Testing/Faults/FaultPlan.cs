namespace Composio.Testing;

/// <summary>Represents the queue of pending faults. Thread-safe.</summary>
public sealed class FaultPlan
{
    private readonly object _gate = new();
    private readonly List<(Fault Fault, int Left)> _waiting = [];
    private volatile bool _any;

    internal FaultPlan()
    {
    }

    /// <summary>Gets the number of calls that pending faults apply to.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Sum(waiting => waiting.Left);
            }
        }
    }

    /// <summary>Adds faults to the end of the queue.</summary>
    /// <param name="faults">The faults, in the order in which they apply.</param>
    public void Enqueue(params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        lock (_gate)
        {
            _waiting.AddRange(faults.Select(fault => (fault, fault.Count)));
            _any = _waiting.Count > 0;
        }
    }

    /// <summary>Removes all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _waiting.Clear();
            _any = false;
        }
    }

    /// <summary>Removes and returns the first fault that matches a call.</summary>
    internal Fault? Take(string method, string path)
    {
        if (!_any)
        {
            return null;
        }

        lock (_gate)
        {
            var index = _waiting.FindIndex(waiting => waiting.Fault.Fits(method, path));
            if (index < 0)
            {
                return null;
            }

            var (fault, left) = _waiting[index];
            if (left > 1)
            {
                _waiting[index] = (fault, left - 1);
            }
            else
            {
                _waiting.RemoveAt(index);
                _any = _waiting.Count > 0;
            }

            return fault;
        }
    }
}
