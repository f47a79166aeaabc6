using System.Collections;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents a list that was read. Elements that could not be read are preserved with their index, and others with their original text; both are
/// written back unchanged.
/// </summary>
internal sealed class ReadList<T> : IReadOnlyList<T>
{
    private readonly List<T> _items = [];
    private readonly List<UnreadableValue> _unreadable = [];

    // By index; null as long as each element is written the same way without it.
    private List<Spelling?>? _spellings;

    // The number of readable elements before each unreadable one.
    private readonly List<int> _places = [];

    public IReadOnlyList<UnreadableValue> Unreadable => _unreadable;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public void Add(T item, Spelling? spelling)
    {
        if (spelling is not null)
        {
            _spellings ??= [.. Enumerable.Repeat<Spelling?>(null, _items.Count)];
        }

        _spellings?.Add(spelling);
        _items.Add(item);
    }

    public void Add(UnreadableValue value)
    {
        _unreadable.Add(value);
        _places.Add(_items.Count);
    }

    public void WriteTo(Utf8JsonWriter writer, JsonValueWriter<T> item)
    {
        var next = 0;
        for (var i = 0; i <= _items.Count; i++)
        {
            for (; next < _places.Count && _places[next] == i; next++)
            {
                JsonWrite.Raw(writer, _unreadable[next].Json);
            }

            if (i < _items.Count)
            {
                Write(writer, i, item);
            }
        }
    }

    private void Write(Utf8JsonWriter writer, int index, JsonValueWriter<T> item)
    {
        if (_spellings?[index] is { } spelling)
        {
            spelling.WriteTo(writer);
        }
        else
        {
            item(writer, _items[index]);
        }
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
