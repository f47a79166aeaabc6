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
    private readonly List<KeyValuePair<string, JsonElement>> _members = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(static member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => _members.Select(static member => member.Value);

    /// <summary>The value of a member. Setting replaces a member in its place or adds one at the end.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">Reading a member that is not there.</exception>
    /// <exception cref="ArgumentException">Setting an undefined element.</exception>
    public JsonElement this[string key]
    {
        get => _members[_positions[key]].Value;
        set => Take(key, Own(value));
    }

    /// <summary>Adds a string, or null.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, string? value) => AddNew(name, JsonScalar.Create(value, JsonWrite.String));

    /// <summary>Adds a boolean.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, bool value) => AddNew(name, JsonScalar.Create(value, JsonWrite.Boolean));

    /// <summary>Adds a whole number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, long value) => AddNew(name, JsonScalar.Create(value, JsonWrite.Int64));

    /// <summary>Adds a number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">There is such a member already, or the value is not finite.</exception>
    public void Add(string name, double value) => AddNew(name, JsonScalar.Create(value, JsonWrite.Double));

    /// <summary>Adds any JSON value.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value; it is copied.</param>
    /// <exception cref="ArgumentException">There is such a member already, or the value is undefined.</exception>
    public void Add(string name, JsonElement value) => AddNew(name, Own(value));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _positions.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var found = _positions.TryGetValue(key, out var position);
        value = found ? _members[position].Value : default;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public static JsonProperties ReadFrom(ref Utf8JsonReader reader) => JsonRead.Properties(ref reader);

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter writer) => JsonWrite.Properties(writer, this);

    /// <summary>Says how many members there are, and never what they hold: it may be a credential.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Count == 1 ? "{1 member}" : $"{{{Count} members}}";

    /// <summary>Sets a member whose value already owns its memory.</summary>
    internal void Take(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_positions.TryGetValue(name, out var position))
        {
            _members[position] = new(name, value);
        }
        else
        {
            AddNew(name, value);
        }
    }

    private void AddNew(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        _positions.Add(name, _members.Count);
        _members.Add(new(name, value));
    }

    // A document that is disposed of later must not take the value with it.
    private static JsonElement Own(JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The element is undefined; use a JSON null to send null.", nameof(value))
        : value.Clone();
}
