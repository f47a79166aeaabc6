namespace Composio.Testing;

/// <summary>The faults that are still to strike, in the order they were put in. May be used from several threads.</summary>
public sealed class FaultPlan
{
    private readonly object _gate = new();
    private readonly List<(Fault Fault, int Left)> _waiting = [];
    private volatile bool _any;

    internal FaultPlan()
    {
    }

    /// <summary>How many calls are still to be struck.</summary>
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

    /// <summary>Puts faults at the end of the queue.</summary>
    /// <param name="faults">The faults, in the order in which they shall strike.</param>
    public void Enqueue(params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        lock (_gate)
        {
            _waiting.AddRange(faults.Select(fault => (fault, fault.Count)));
            _any = _waiting.Count > 0;
        }
    }

    /// <summary>Takes all faults out.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _waiting.Clear();
            _any = false;
        }
    }

    /// <summary>Takes the first fault that fits a call.</summary>
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
