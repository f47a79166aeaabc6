using System.Globalization;
using System.Text.Json;

namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Compares JSON. The order of members is ignored, and numbers are compared by their text.</summary>
internal static class JsonComparison
{
    /// <summary>Returns the location of the first difference; null for none.</summary>
    public static string? Difference(JsonElement one, JsonElement other, string place = "$") => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfMembers(one, other, place),
        (JsonValueKind.Array, JsonValueKind.Array) => OfItems(one, other, place),
        (JsonValueKind.Number, JsonValueKind.Number) => one.GetRawText() == other.GetRawText() ? null : place,
        (JsonValueKind.String, JsonValueKind.String) => one.GetString() == other.GetString() ? null : place,
        var (left, right) => left == right ? null : place,
    };

    private static string? OfMembers(JsonElement one, JsonElement other, string place)
    {
        var left = Members(one);
        var right = Members(other);
        foreach (var name in left.Keys.Union(right.Keys))
        {
            var inner = $"{place}.{name}";
            if (!left.TryGetValue(name, out var first) || !right.TryGetValue(name, out var second))
            {
                return inner;
            }

            if (Difference(first, second, inner) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static string? OfItems(JsonElement one, JsonElement other, string place)
    {
        if (one.GetArrayLength() != other.GetArrayLength())
        {
            return place;
        }

        return one.EnumerateArray().Zip(other.EnumerateArray())
            .Select((items, index) => Difference(items.First, items.Second, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]")))
            .FirstOrDefault(difference => difference is not null);
    }
}
