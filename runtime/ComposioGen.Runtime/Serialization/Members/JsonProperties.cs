using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Composio.Runtime;

namespace Composio;

/// <summary>
/// Members of a JSON object that the OpenAPI document does not name, in their order. They are written back as they came.
/// </summary>
/// <remarks>Reading from several threads is safe; changing is not.</remarks>
[JsonConverter(typeof(JsonModelConverter<JsonProperties>))]
public sealed class JsonProperties : IReadOnlyDictionary<string, JsonElement>, IJsonModel<JsonProperties>
{
    // What was read stays text until somebody looks at it: most answers are never asked for what the document does not name.
    private RawMembers _raw;
    private volatile MemberTable? _table;

    /// <inheritdoc/>
    public int Count => Table.Members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Table.Members.Select(static member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Table.Members.Select(static member => member.Value);

    private MemberTable Table => _table ?? Parse();

    /// <summary>The value of a member. Setting replaces a member in its place or adds one at the end.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">Reading a member that is not there.</exception>
    /// <exception cref="ArgumentException">Setting an undefined element.</exception>
    public JsonElement this[string key]
    {
        get => Table.Members[Table.Positions[key]].Value;
        set => Table.Set(key, Own(value));
    }

    /// <summary>Adds a string, or null.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, string? value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.String));

    /// <summary>Adds a boolean.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, bool value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Boolean));

    /// <summary>Adds a whole number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, long value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Int64));

    /// <summary>Adds a number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">There is such a member already, or the value is not finite.</exception>
    public void Add(string name, double value) => Table.Add(name, JsonScalar.Create(value, JsonWrite.Double));

    /// <summary>Adds any JSON value.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value; it is copied.</param>
    /// <exception cref="ArgumentException">There is such a member already, or the value is undefined.</exception>
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

    /// <summary>Says how many members there are, and never what they hold: it may be a credential.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Count == 1 ? "{1 member}" : $"{{{Count} members}}";

    /// <summary>Keeps a member that is being read.</summary>
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

    /// <summary>Writes the members into the object that is open; those that nobody has looked at go out as they came.</summary>
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

    // Two threads may both parse; the first to finish is what both go on with.
    private MemberTable Parse()
    {
        var table = new MemberTable();
        foreach (var member in _raw.Parse().EnumerateObject())
        {
            table.Set(member.Name, member.Value);
        }

        return Interlocked.CompareExchange(ref _table, table, null) ?? table;
    }

    // A document that is disposed of later must not take the value with it.
    private static JsonElement Own(JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The element is undefined; use a JSON null to send null.", nameof(value))
        : value.Clone();
}
