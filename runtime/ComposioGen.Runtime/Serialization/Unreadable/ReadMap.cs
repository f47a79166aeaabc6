using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents a map that was read. Values that could not be read are preserved with their key and written back after the others; others are
/// preserved with their original text.
/// </summary>
internal sealed class ReadMap<T> : IReadOnlyDictionary<string, T>
{
    private readonly Dictionary<string, T> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnreadableValue> _unreadable = new(StringComparer.Ordinal);

    // Null as long as each value is written the same way without it.
    private Dictionary<string, Spelling>? _spellings;

    public IReadOnlyList<UnreadableValue> Unreadable => [.. _unreadable.Values];

    public int Count => _members.Count;

    public IEnumerable<string> Keys => _members.Keys;

    public IEnumerable<T> Values => _members.Values;

    public T this[string key] => _members[key];

    // Of two members with the same name, the last one is used, whether readable or not.
    public void Set(string name, T value, Spelling? spelling)
    {
        _members[name] = value;
        _unreadable.Remove(name);
        _spellings?.Remove(name);
        if (spelling is not null)
        {
            (_spellings ??= new(StringComparer.Ordinal)).Add(name, spelling);
        }
    }

    public void Set(string name, UnreadableValue value)
    {
        _unreadable[name] = value;
        _members.Remove(name);
        _spellings?.Remove(name);
    }

    public void WriteTo(Utf8JsonWriter writer, JsonValueWriter<T> value)
    {
        foreach (var (name, member) in _members)
        {
            writer.WritePropertyName(name);
            if (_spellings?.GetValueOrDefault(name) is { } spelling)
            {
                spelling.WriteTo(writer);
            }
            else
            {
                value(writer, member);
            }
        }

        foreach (var (name, unreadable) in _unreadable)
        {
            writer.WritePropertyName(name);
            JsonWrite.Raw(writer, unreadable.Json);
        }
    }

    public bool ContainsKey(string key) => _members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _members.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
