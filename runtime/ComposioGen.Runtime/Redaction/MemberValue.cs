using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Prints a value that is not a credential.</summary>
internal static class MemberValue
{
    /// <summary>Appends the value.</summary>
    public static void Append(StringBuilder builder, object value)
    {
        switch (value)
        {
            case string text:
                builder.Append(text);
                break;
            case JsonElement element:
                builder.Append(Summarize(element));
                break;
            case JsonProperties properties:
                builder.Append(properties.ToString());
                break;
            case DateTimeOffset time:
                builder.Append(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
                break;
            case IDictionary map:
                builder.Append(CultureInfo.InvariantCulture, $"{{{map.Count} members}}");
                break;
            case IEnumerable items:
                AppendItems(builder, items);
                break;
            case IFormattable formattable:
                builder.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private static void AppendItems(StringBuilder builder, IEnumerable items)
    {
        var start = builder.Length;
        builder.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            // A read-only dictionary is not an IDictionary, but its values may be credentials too.
            if (IsPair(item))
            {
                builder.Length = start;
                builder.Append(CultureInfo.InvariantCulture, $"{{{items.Cast<object>().Count()} members}}");
                return;
            }

            builder.Append(separator);
            Append(builder, item ?? "null");
            separator = ", ";
        }

        builder.Append(']');
    }

    private static bool IsPair(object? item) =>
        item?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    // Free-form JSON may contain a credential anywhere, so only its shape is shown.
    private static string Summarize(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{element.EnumerateObject().Count()} members}}",
        JsonValueKind.Array => $"[{element.GetArrayLength()} items]",
        var kind => $"{{{kind}}}",
    };
}
