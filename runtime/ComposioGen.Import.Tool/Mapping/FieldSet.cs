using System.Text;
using System.Text.Json;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Json;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Groups the values of a row by field.</summary>
internal sealed class FieldSet
{
    // For these fields the most specific column is used; of two columns for a credential, the correct one is unknown.
    private static readonly HashSet<string> Identity = new(StringComparer.Ordinal)
    {
        Synonyms.UserId, Synonyms.AuthConfigId, Synonyms.Scheme, Synonyms.Alias, Synonyms.Toolkit, "token_type",
    };

    private readonly Dictionary<string, List<(InputField Value, int Rank)>> _fields = new(StringComparer.Ordinal);
    private readonly ColumnMap _columns;

    /// <summary>Groups the values of a row.</summary>
    /// <param name="row">The values.</param>
    /// <param name="columns">The map of columns to fields.</param>
    public FieldSet(IReadOnlyList<InputField> row, ColumnMap columns)
    {
        _columns = columns;
        foreach (var value in row)
        {
            Add(value);
        }
    }

    /// <summary>Returns the names of the fields, and whether <c>--map</c> specifies them.</summary>
    public IEnumerable<(string Field, bool IsGiven)> Names => _fields.Select(pair => (pair.Key, pair.Value[0].Rank <= ColumnMeaning.Given));

    /// <summary>Gets the first cell of a group of values that resembles JSON but cannot be read; null for none.</summary>
    public InputField? BrokenGroup { get; private set; }

    /// <summary>Removes a field and records that its columns are used; null when the row has no such field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="usedAs">The name under which it is used; null for its own.</param>
    /// <exception cref="RowException">Two columns have different values for it.</exception>
    public InputField? Take(string field, string? usedAs = null)
    {
        if (!_fields.Remove(field, out var found))
        {
            return null;
        }

        foreach (var (value, rank) in found)
        {
            _columns.AddUse(usedAs ?? field, value.Name, rank);
        }

        var (best, bestRank) = found[0];
        foreach (var (value, rank) in found.Skip(1).Where(other => bestRank > ColumnMeaning.Given || other.Rank == bestRank))
        {
            var isRepeated = Math.Abs(rank - bestRank) >= ColumnMeaning.Raw / 2;
            if (!isRepeated && (rank == bestRank || !Identity.Contains(field)) && !value.HasValueOf(best))
            {
                throw RowException.TwoColumns(usedAs ?? field, best, value);
            }
        }

        return best;
    }

    private void Add(InputField value)
    {
        if (value.Json.ValueKind == JsonValueKind.Object)
        {
            Add("credentials_json", 0, value);
            return;
        }

        var meanings = _columns.Find(value.Name);

        // Some tables keep all credentials in one column, as JSON.
        if (meanings.All(meaning => !meaning.IsGiven) && Nested(value, _columns) is { } nested)
        {
            _columns.AddContainer(value.Name);
            foreach (var member in nested)
            {
                Add(member);
            }

            // A column with the name of a key file and another group of values is a fault only for schemes that require the file.
            foreach (var (field, rank) in meanings.Where(meaning => meaning.Field == "credentials_json" && !nested.Any(member => member.Json.ValueKind == JsonValueKind.Object)))
            {
                Add(field, rank, value);
            }

            return;
        }

        BrokenGroup ??= meanings.Count > 0 || FaultOfGroup(value, _columns) is null ? null : value;
        foreach (var (field, rank) in meanings)
        {
            Add(field, rank, value);
        }
    }

    /// <summary>Returns why a cell that resembles a group of values as JSON cannot be read; null for any other cell.</summary>
    public static string? FaultOfGroup(InputField value, ColumnMap columns)
    {
        // Some programs write their own notation instead of JSON, such as {'access_token': None}.
        if (value.Text is not { Length: > 2 } text || text.AsSpan().Trim() is not ['{', .., '}'] || !text.Contains(':', StringComparison.Ordinal) || !columns.IsContainer(value.Name)
            || JsonRow.Read(Encoding.UTF8.GetBytes(text.Trim()), value.Place).Fault is not { } fault)
        {
            return null;
        }

        return fault == JsonRow.NotJson
            ? $"The column '{FieldName.Shown(value.Name)}' resembles JSON but is not valid JSON; it may be a Python dictionary. Export its values as JSON, with double quotes."
            : $"The column '{FieldName.Shown(value.Name)}' contains JSON that cannot be read. {fault}";
    }

    /// <summary>Returns the values of a cell that contains a group of values as JSON; null for any other cell.</summary>
    public static IReadOnlyList<InputField>? Nested(InputField value, ColumnMap columns)
    {
        if (value.Text is not { } cell || !columns.IsContainer(value.Name) || GroupText.ObjectIn(cell) is not { } text
            || JsonRow.Read(Encoding.UTF8.GetBytes(text), value.Place).Fields is not { } nested)
        {
            return null;
        }

        return KeyFile.HasMembers(nested)
            ? [value with { Text = null, Json = JsonDocument.Parse(text).RootElement }]
            : [.. nested.Select(member => member with { Name = $"{value.Name}.{member.Name}", Place = value.Place })];
    }

    // The most likely column first; of equally likely ones, the first in the row.
    private void Add(string field, int rank, InputField value)
    {
        // Some libraries also write a flag that indicates whether the token expires.
        if (field == Synonyms.ExpiresAt && value.Json.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        if (!_fields.TryGetValue(field, out var values))
        {
            _fields.Add(field, values = []);
        }

        var place = values.FindIndex(other => other.Rank > rank);
        values.Insert(place < 0 ? values.Count : place, (value, rank));
    }
}
