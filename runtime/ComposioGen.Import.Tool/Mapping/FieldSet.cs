using System.Text;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Json;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Groups the values of a row by field.</summary>
internal sealed class FieldSet
{
    // For these fields the most specific column is used; of two columns for a credential, the correct one is unknown.
    private static readonly HashSet<string> Identity = new(StringComparer.Ordinal)
    {
        Synonyms.UserId, Synonyms.AuthConfigId, Synonyms.Scheme, Synonyms.Alias, Synonyms.Toolkit, "token_type",
    };

    private readonly Dictionary<string, (InputField Value, int Rank)> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InputField First, InputField Second)> _conflicts = new(StringComparer.Ordinal);

    /// <summary>Groups the values of a row.</summary>
    /// <param name="row">The values.</param>
    /// <param name="columns">The map of columns to fields.</param>
    public FieldSet(IReadOnlyList<InputField> row, ColumnMap columns)
    {
        foreach (var value in row)
        {
            Add(value, columns);
        }
    }

    /// <summary>Gets the fields, and whether <c>--map</c> specifies them.</summary>
    public IEnumerable<(string Field, InputField Value, bool IsGiven)> All =>
        _fields.Select(pair => (pair.Key, pair.Value.Value, pair.Value.Rank == ColumnMeaning.Given));

    /// <summary>Gets the fields for which two columns have different values.</summary>
    public IEnumerable<(string Field, InputField First, InputField Second)> Conflicts =>
        _conflicts.Where(pair => !_fields.TryGetValue(pair.Key, out var found) || found.Rank != ColumnMeaning.Given).Select(pair => (pair.Key, pair.Value.First, pair.Value.Second));

    /// <summary>Removes and returns a field; null when it is missing.</summary>
    public InputField? Take(string field) => _fields.Remove(field, out var found) ? found.Value : null;

    private void Add(InputField value, ColumnMap columns)
    {
        var meanings = columns.Find(value.Name);
        foreach (var (field, rank) in meanings)
        {
            Add(field, rank, value);
        }

        // Some tables keep all credentials in one column, as JSON.
        if (meanings.All(meaning => meaning.Rank != ColumnMeaning.Given) && value.Text is { } text && text.AsSpan().TrimStart() is ['{', ..] && Synonyms.IsContainer(value.Name)
            && JsonRow.Read(Encoding.UTF8.GetBytes(text), value.Place).Fields is { } nested)
        {
            foreach (var (field, _) in meanings)
            {
                _fields.Remove(field);
            }

            columns.AddContainer(value.Name);
            foreach (var member in nested)
            {
                Add(member with { Name = $"{value.Name}.{member.Name}", Place = value.Place }, columns);
            }
        }
    }

    private void Add(string field, int rank, InputField value)
    {
        if (!_fields.TryGetValue(field, out var other))
        {
            _fields[field] = (value, rank);
            return;
        }

        var isRepeated = Math.Abs(rank - other.Rank) >= ColumnMeaning.Raw / 2;
        if (!isRepeated && !Identity.Contains(field) && !value.HasValueOf(other.Value))
        {
            _conflicts.TryAdd(field, (other.Value, value));
        }

        if (rank < other.Rank)
        {
            _fields[field] = (value, rank);
        }
    }
}
