using System.Collections.Concurrent;

namespace Composio.Runtime;

/// <summary>
/// Processes records with the same key sequentially, in their order. Keys are claimed by one thread in the order of the source, so the
/// predecessor of a waiting record is always in progress.
/// </summary>
internal sealed class KeyGate
{
    private readonly ConcurrentDictionary<ImportKey, Task> _inProgress = new();

    /// <summary>Queues a record behind the pending record with the same key, if any.</summary>
    public void Claim(ImportItem item)
    {
        item.Done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        item.Predecessor = _inProgress.GetValueOrDefault(item.Key);
        _inProgress[item.Key] = item.Done.Task;
    }

    /// <summary>Allows the next record with the same key to proceed.</summary>
    public void Release(ImportItem item)
    {
        _inProgress.TryRemove(new(item.Key, item.Done!.Task));
        item.Done.SetResult();
    }
}
