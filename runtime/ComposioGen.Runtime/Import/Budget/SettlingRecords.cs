namespace Composio.Runtime;

/// <summary>The records of a run that wait for their settle time, for whoever shows the progress.</summary>
internal sealed class SettlingRecords
{
    private readonly object _gate = new();
    private readonly List<DateTimeOffset> _due = [];

    /// <summary>Gets or sets what is called when a record begins or ends to wait.</summary>
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

    /// <summary>Returns the progress with these records.</summary>
    public ImportProgress AddTo(ImportProgress progress)
    {
        lock (_gate)
        {
            return _due.Count == 0 ? progress : progress with { SettlingRecords = _due.Count, SettlesAt = _due.Min() };
        }
    }
}
