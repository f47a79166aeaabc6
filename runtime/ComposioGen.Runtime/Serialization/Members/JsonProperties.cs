using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Composio.Runtime;

namespace Composio;

/// <summary>
/// Represents the members of a JSON object that the OpenAPI document does not define, in their original order. They are written back unchanged.
/// </summary>
/// <remarks>Concurrent reads are safe; concurrent changes are not.</remarks>
[JsonConverter(typeof(JsonModelConverter<JsonProperties>))]
public sealed class JsonProperties : IReadOnlyDictionary<string, JsonElement>, IJsonModel<JsonProperties>, IJsonWritable
{
    // // Parsed lazily, because members that the document does not define are rarely accessed.
    private RawMembers _raw;
    private volatile MemberTable? _table;

    /// <inheritdoc/>
    public int Count => Table.Members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Table.Members.Select(static member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Table.Members.Select(static member => member.Value);

    private MemberTable Table => _table ?? Parse();

    /// <summary>Gets or sets the value of a member. Setting replaces the member in place or adds it at the end.</summary>
    /// <param name="key">The name of the member.</param>
    /// <exception cref="KeyNotFoundException">The member to get does not exist.</exception>
    /// <exception cref="ArgumentException">The value to set is an undefined element.</exception>
    public JsonElement this[string key]
    {
        get => Table.Members[Table.Positions[key]].Value;
        set => Table.Set(key, Own(value));
    }

    /// <summary>Adds a string, or null.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The member already exists.</exception>
    public void Add(string name, string? value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.String));

    /// <summary>Adds a boolean.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The member already exists.</exception>
    public void Add(string name, bool value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Boolean));

    /// <summary>Adds an integer.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The member already exists.</exception>
    public void Add(string name, long value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Int64));

    /// <summary>Adds a number.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The finite value.</param>
    /// <exception cref="ArgumentException">The member already exists, or the value is not finite.</exception>
    public void Add(string name, double value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Double));

    /// <summary>Adds any JSON value.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value, which is copied.</param>
    /// <exception cref="ArgumentException">The member already exists, or the value is undefined.</exception>
    public void Add(string name, JsonElement value) => Table.Add(name, Own(value));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Table.Positions.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var found = Table.Positions.TryGetValue(key, out var position);
        value = found ? Table.Members[position].Value : default;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Table.Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public static JsonProperties ReadFrom(ref Utf8JsonReader reader) => JsonRead.Properties(ref reader);

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter writer) => JsonWrite.Properties(writer, this);

    /// <summary>Returns the number of members without their values, which may contain credentials.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => Count == 1 ? "{1 member}" : $"{{{Count} members}}";

    /// <summary>Stores a member while the object is read.</summary>
    internal void Take(scoped JsonName name, ref Utf8JsonReader reader)
    {
        if (_table is not { } table)
        {
            _raw.Add(name, ref reader);
            return;
        }

        var text = JsonText.Of(name, reader.TokenStartIndex);
        table.Set(text, JsonElement.ParseValue(ref reader));
    }

    /// <summary>Writes the members into the current object; members that were never parsed are written unchanged.</summary>
    internal void WriteMembers(Utf8JsonWriter writer)
    {
        if (_table is not { } table)
        {
            _raw.WriteTo(writer);
            return;
        }

        foreach (var (name, value) in table.Members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    // // Concurrent readers may both parse; all of them use the first result.
    private MemberTable Parse()
    {
        var table = new MemberTable();
        foreach (var member in _raw.Parse().EnumerateObject())
        {
            table.Set(member.Name, member.Value);
        }

        return Interlocked.CompareExchange(ref _table, table, null) ?? table;
    }

    // // Copied, because the source document may be disposed of later.
    private static JsonElement Own(JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The element is undefined. Use a JSON null to send null.", nameof(value))
        : value.Clone();
}
