using System.Globalization;
using System.Text.Json;

namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Compares JSON by value. The order of members is ignored, and null is equal to an absent member.</summary>
internal static class JsonComparison
{
    /// <summary>Returns the location of the first difference; null for none.</summary>
    public static string? Difference(JsonElement one, JsonElement other, string place = "$") => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfMembers(one, other, place),
        (JsonValueKind.Array, JsonValueKind.Array) => OfItems(one, other, place),
        (JsonValueKind.Number, JsonValueKind.Number) => SameNumber(one, other) ? null : place,
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
        foreach (var member in value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
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

    private static bool SameNumber(JsonElement one, JsonElement other) =>
        one.GetRawText() == other.GetRawText()
        || (one.TryGetDecimal(out var exact) && other.TryGetDecimal(out var same) ? exact == same : one.GetDouble().Equals(other.GetDouble()));
}
