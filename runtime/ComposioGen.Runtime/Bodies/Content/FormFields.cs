using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Flattens JSON into the names and values of a form or of a query string.</summary>
internal sealed class FormFields
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    /// <summary>Gets the fields in order; their values are not percent-encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _fields;

    /// <summary>Flattens one value.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of<T>(string name, T value, JsonValueWriter<T> write, FieldStyle style) =>
        Of(name, value, write, style, sendsNull: true);

    /// <summary>Flattens a union of values, which has no fields when it is absent or null.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> OfUnion<T>(string name, T value, FieldStyle style)
        where T : struct, IJsonWritable =>
        Of(name, value, JsonWrite.Model, style, sendsNull: false);

    private static IReadOnlyList<KeyValuePair<string, string>> Of<T>(string name, T value, JsonValueWriter<T> write, FieldStyle style, bool sendsNull)
    {
        using var json = RequestBody.WriteUnchecked(value, write);
        using var document = JsonDocument.Parse(json.Written, new JsonDocumentOptions { MaxDepth = BodyCheck.MaxBodyDepth });
        var fields = new FormFields();
        if (sendsNull || document.RootElement.ValueKind != JsonValueKind.Null)
        {
            fields.Add(name, document.RootElement, style);
        }

        return fields.All;
    }

    /// <summary>Adds every member of an object.</summary>
    /// <param name="members">The object.</param>
    /// <param name="encodings">The fields that do not use the default encoding.</param>
    public void AddMembers(JsonElement members, IReadOnlyList<FieldEncoding> encodings)
    {
        foreach (var member in members.EnumerateObject())
        {
            Add(member.Name, member.Value, EncodingOf(member.Name, encodings).Style);
        }
    }

    /// <summary>Adds a value under a name; null is added as an empty string.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style of lists and objects.</param>
    public void Add(string name, JsonElement value, FieldStyle style)
    {
        if (style == FieldStyle.Json)
        {
            Add(name, value.GetRawText());
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                AddList(name, value, style);
                break;
            case JsonValueKind.Object:
                AddObject(name, value, style);
                break;
            default:
                Add(name, Text(value));
                break;
        }
    }

    /// <summary>Returns the encoding of a field.</summary>
    public static FieldEncoding EncodingOf(string name, IReadOnlyList<FieldEncoding> encodings)
    {
        foreach (var encoding in encodings)
        {
            if (encoding.Name == name)
            {
                return encoding;
            }
        }

        return new FieldEncoding(name, FieldStyle.Default);
    }

    /// <summary>Returns the form value of a scalar: strings without quotes, null as an empty string; lists and objects as JSON.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private void Add(string name, string value) => _fields.Add(new(name, value));

    private void AddList(string name, JsonElement items, FieldStyle style)
    {
        if (Separator(style) is { } separator)
        {
            AddJoined(name, separator, items.EnumerateArray().Select(item => Joinable(name, separator, item)));
            return;
        }

        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            // Repeated names cannot separate the members of two objects; an index can.
            var isRepeated = style != FieldStyle.DeepObject && item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
            Add(isRepeated ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), item, FieldStyle.DeepObject);
            index++;
        }
    }

    private void AddObject(string name, JsonElement members, FieldStyle style)
    {
        if (Separator(style) is { } separator)
        {
            AddJoined(name, separator, members.EnumerateObject().SelectMany(member => new[] { Checked(name, separator, member.Name), Joinable(name, separator, member.Value) }));
            return;
        }

        foreach (var member in members.EnumerateObject())
        {
            Add(style == FieldStyle.Exploded ? member.Name : $"{name}[{member.Name}]", member.Value, FieldStyle.DeepObject);
        }
    }

    // As for repeated names, an empty list has no field.
    private void AddJoined(string name, char separator, IEnumerable<string> values)
    {
        var texts = values.ToList();
        if (texts.Count > 0)
        {
            Add(name, string.Join(separator, texts));
        }
    }

    // The JSON of a nested value may contain the separator: no style of OpenAPI expresses such values.
    private static string Joinable(string name, char separator, JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Text(value) : Checked(name, separator, Text(value));

    private static string Checked(string name, char separator, string text) => text.Contains(separator)
        ? throw new ArgumentException($"A value of '{name}' contains '{separator}', the separator of this field, and would be read as two values.", name)
        : text;

    private static char? Separator(FieldStyle style) => style switch
    {
        FieldStyle.CommaSeparated => ',',
        FieldStyle.SpaceSeparated => ' ',
        FieldStyle.PipeSeparated => '|',
        _ => null,
    };
}
