using System.Diagnostics.CodeAnalysis;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Which column holds what: as the user says, and otherwise by its name.</summary>
internal sealed class ColumnMap
{
    // Rows of JSON name their members each, and a file with ever new names must not fill the memory.
    private const int MostRemembered = 1000;

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Field, int Rank)?> _known = new(StringComparer.Ordinal);

    /// <summary>Takes what the user says.</summary>
    /// <param name="mappings">Fields with the names of their columns.</param>
    public ColumnMap(IEnumerable<(string Field, string Column)> mappings)
    {
        foreach (var (field, column) in mappings)
        {
            _given[column.Trim()] = field;
        }
    }

    /// <summary>The columns that were found so far and taken for a field.</summary>
    public IEnumerable<(string Column, string Field)> Used =>
        _known.Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value!.Value.Field));

    /// <summary>The columns that were found so far and mean nothing.</summary>
    public IEnumerable<string> Ignored => _known.Where(pair => pair.Value is null).Select(pair => pair.Key);

    /// <summary>Finds the field of a column.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="field">The field.</param>
    /// <param name="rank">How sure it is, from 0; of two columns for one field the surer one counts, and the user's word is -1.</param>
    public bool TryFind(string column, [NotNullWhen(true)] out string? field, out int rank)
    {
        if (!_known.TryGetValue(column, out var found))
        {
            found = _given.TryGetValue(column.Trim(), out var given) ? (given, -1) : Synonyms.Find(column);
            if (_known.Count < MostRemembered)
            {
                _known.Add(column, found);
            }
        }

        (field, rank) = (found?.Field, found?.Rank ?? 0);
        return field is not null;
    }

    /// <summary>Whether the user has mapped a field.</summary>
    public bool IsGiven(string field) => _given.ContainsValue(field);

    /// <summary>The columns that the user has named and that are not there.</summary>
    /// <param name="columns">The header.</param>
    public IEnumerable<string> Missing(IReadOnlyList<string> columns) => _given.Keys.Except(columns.Select(column => column.Trim()), StringComparer.Ordinal);
}
