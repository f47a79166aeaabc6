using System.Collections.Concurrent;

namespace Composio.Runtime;

/// <summary>
/// Lets records with the same key through one after the other, in their order. To be claimed by one thread, in the order of the source;
/// a record that waits has its predecessor under way already.
/// </summary>
internal sealed class KeyGate
{
    private readonly ConcurrentDictionary<ImportKey, Task> _underWay = new();

    /// <summary>Puts a record behind the one with its key that is under way, if there is one.</summary>
    public void Claim(ImportItem item)
    {
        item.Done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        item.Predecessor = _underWay.GetValueOrDefault(item.Key);
        _underWay[item.Key] = item.Done.Task;
    }

    /// <summary>Lets the next record with the same key go on.</summary>
    public void Release(ImportItem item)
    {
        _underWay.TryRemove(new(item.Key, item.Done!.Task));
        item.Done.SetResult();
    }
}
