using System.Collections.Concurrent;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Contains the listed accounts that cannot be read, by ID: they exist and must not be reported as missing.</summary>
internal sealed class UnreadableAccounts
{
    private readonly ConcurrentDictionary<string, UnreadableValue> _byId = new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether an account is listed whose ID cannot be read. It may be any of those that seem to be absent.</summary>
    public bool HasOneWithoutId { get; set; }

    public void Add(UnreadableValue value)
    {
        if (value.Kind != UnreadableValueKind.Element || value.Json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (JsonRead.Tag(value.Json, AccountMembers.Id) is { Length: > 0 } id)
        {
            _byId[id] = value;
        }
        else if (IsItem(value.Path))
        {
            HasOneWithoutId = true;
        }
    }

    public UnreadableValue? Find(string id) => _byId.GetValueOrDefault(id);

    // Lists within an account have elements too.
    private static bool IsItem(string path) => path.StartsWith("$.items[", StringComparison.Ordinal) && path.IndexOf(']') == path.Length - 1;
}
