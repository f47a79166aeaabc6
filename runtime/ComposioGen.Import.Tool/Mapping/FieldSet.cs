using System.Text;
using System.Text.Json;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Json;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>The values of a row by the fields they are for.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, (InputField Value, int Rank)> _fields = new(StringComparer.Ordinal);

    /// <summary>Sorts the values of a row.</summary>
    /// <param name="row">The values.</param>
    /// <param name="columns">Which column holds what.</param>
    public FieldSet(IReadOnlyList<InputField> row, ColumnMap columns)
    {
        foreach (var value in row)
        {
            Add(value, columns);
        }
    }

    /// <summary>The fields that are there, and whether the user has mapped them.</summary>
    public IEnumerable<(string Field, InputField Value, bool IsGiven)> All => _fields.Select(pair => (pair.Key, pair.Value.Value, pair.Value.Rank < 0));

    /// <summary>Takes a field out; null when it is not there.</summary>
    public InputField? Take(string field) => _fields.Remove(field, out var found) ? found.Value : null;

    private void Add(InputField value, ColumnMap columns)
    {
        if (!columns.TryFind(value.Name, out var field, out var rank))
        {
            // Some tables keep all credentials in one column, as JSON.
            if (value.Text is ['{', ..] && Synonyms.IsContainer(value.Name)
                && JsonRow.Read(Encoding.UTF8.GetBytes(value.Text), value.Place).Fields is { } nested)
            {
                foreach (var member in nested)
                {
                    Add(member with { Place = value.Place }, columns);
                }
            }

            return;
        }

        if (!_fields.TryGetValue(field, out var other) || rank < other.Rank)
        {
            _fields[field] = (field == "scope" ? Scopes(value) : value, rank);
        }
    }

    // Scopes come as a list, as a text, or as a list that is written into a text.
    private static InputField Scopes(InputField value)
    {
        if (value.Text is not ['[', ..])
        {
            return value;
        }

        try
        {
            return value with { Text = null, Json = JsonSerializer.Deserialize<JsonElement>(value.Text) };
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
