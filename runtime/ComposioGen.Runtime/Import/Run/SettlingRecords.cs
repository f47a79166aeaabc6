namespace Composio.Runtime;

/// <summary>Tracks the records of a run that wait for their settle time.</summary>
internal sealed class SettlingRecords
{
    private readonly object _gate = new();
    private readonly List<DateTimeOffset> _due = [];

    /// <summary>Gets or sets the callback for changes.</summary>
    public Action? Changed { get; set; }

    /// <summary>Adds a record.</summary>
    public void Add(DateTimeOffset due)
    {
        lock (_gate)
        {
            _due.Add(due);
        }

        Changed?.Invoke();
    }

    /// <summary>Removes a record.</summary>
    public void Remove(DateTimeOffset due)
    {
        lock (_gate)
        {
            _due.Remove(due);
        }

        Changed?.Invoke();
    }

    /// <summary>Returns the progress including these records.</summary>
    public ImportProgress AddTo(ImportProgress progress)
    {
        lock (_gate)
        {
            return _due.Count == 0 ? progress : progress with { SettlingRecords = _due.Count, SettlesAt = _due.Min() };
        }
    }
}
