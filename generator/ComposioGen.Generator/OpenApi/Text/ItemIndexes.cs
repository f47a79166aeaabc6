using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Contains the indexes of the items of a long array, which Newtonsoft determines by a search. Stored as an annotation of the array.</summary>
internal sealed class ItemIndexes
{
    private const int Long = 64;

    private readonly Dictionary<JToken, int> _indexes = new(new ByReference());

    private ItemIndexes(JArray array)
    {
        for (var index = 0; index < array.Count; index++)
        {
            _indexes[array[index]] = index;
        }
    }

    /// <summary>Returns the index of an item.</summary>
    public static int Of(JArray array, JToken item)
    {
        if (array.Count < Long)
        {
            return array.IndexOf(item);
        }

        if (array.Annotation<ItemIndexes>() is { } known && known.Find(array, item) is { } index)
        {
            return index;
        }

        // The array has changed since, or is a copy with the annotation of another.
        array.RemoveAnnotations<ItemIndexes>();
        var indexes = new ItemIndexes(array);
        array.AddAnnotation(indexes);
        return indexes.Find(array, item) ?? -1;
    }

    private int? Find(JArray array, JToken item) =>
        _indexes.TryGetValue(item, out var index) && index < array.Count && ReferenceEquals(array[index], item) ? index : null;

    private sealed class ByReference : IEqualityComparer<JToken>
    {
        public bool Equals(JToken? x, JToken? y) => ReferenceEquals(x, y);

        public int GetHashCode(JToken obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
