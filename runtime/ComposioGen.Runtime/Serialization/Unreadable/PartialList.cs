using System.Collections;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a list with elements that could not be read. They are preserved with their index and written back unchanged.</summary>
internal sealed class PartialList<T> : IReadOnlyList<T>
{
    private readonly List<T> _items = [];
    private readonly List<UnreadableValue> _unreadable = [];

    // The number of readable elements before each unreadable one.
    private readonly List<int> _places = [];

    public IReadOnlyList<UnreadableValue> Unreadable => _unreadable;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public void Add(T item) => _items.Add(item);

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
                item(writer, _items[i]);
            }
        }
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
