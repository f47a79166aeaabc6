using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents a map with values that could not be read. They are preserved with their key and written back after the others.
/// </summary>
internal sealed class PartialMap<T> : IReadOnlyDictionary<string, T>
{
    private readonly Dictionary<string, T> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnreadableValue> _unreadable = new(StringComparer.Ordinal);

    public IReadOnlyList<UnreadableValue> Unreadable => [.. _unreadable.Values];

    public int Count => _members.Count;

    public IEnumerable<string> Keys => _members.Keys;

    public IEnumerable<T> Values => _members.Values;

    public T this[string key] => _members[key];

    // Of two members with the same name, the last one is used, whether readable or not.
    public void Set(string name, T value)
    {
        _members[name] = value;
        _unreadable.Remove(name);
    }

    public void Set(string name, UnreadableValue value)
    {
        _unreadable[name] = value;
        _members.Remove(name);
    }

    public void WriteUnreadable(Utf8JsonWriter writer)
    {
        foreach (var (name, value) in _unreadable)
        {
            writer.WritePropertyName(name);
            JsonWrite.Raw(writer, value.Json);
        }
    }

    public bool ContainsKey(string key) => _members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _members.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
