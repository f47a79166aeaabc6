using System.Collections.Concurrent;

namespace Composio.Runtime;

/// <summary>Contains the listed accounts that cannot be read, by ID: they exist and must not be reported as missing.</summary>
internal sealed class UnreadableAccounts
{
    private readonly ConcurrentDictionary<string, UnreadableValue> _byId = new(StringComparer.Ordinal);

    public void Add(UnreadableValue value)
    {
        if (value.Kind == UnreadableValueKind.Element && JsonRead.Tag(value.Json, AccountMembers.Id) is { Length: > 0 } id)
        {
            _byId[id] = value;
        }
    }

    public UnreadableValue? Find(string id) => _byId.GetValueOrDefault(id);
}
