namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps columns to fields, by <c>--map</c> or by their names.</summary>
internal sealed class ColumnMap
{
    // JSON rows may have any number of different member names, so the map is bounded.
    private const int MostRemembered = 1000;

    private readonly Dictionary<string, List<ColumnMeaning>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ColumnMeaning>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);

    /// <summary>Initializes the map.</summary>
    /// <param name="mappings">Fields with the names of their columns; a column may be used for several fields.</param>
    public ColumnMap(IEnumerable<(string Field, string Column)> mappings)
    {
        foreach (var (field, column) in mappings)
        {
            if (!_given.TryGetValue(column.Trim(), out var fields))
            {
                _given.Add(column.Trim(), fields = []);
            }

            fields.Add(new(field, ColumnMeaning.Given));
        }
    }

    /// <summary>Gets the used columns grouped by field, in order of precedence.</summary>
    public IEnumerable<IGrouping<string, string>> Used => _known
        .SelectMany(pair => pair.Value.Select(meaning => (Column: pair.Key, meaning.Field, meaning.Rank)))
        .OrderBy(found => found.Rank)
        .GroupBy(found => found.Field, found => found.Column, StringComparer.Ordinal);

    /// <summary>Gets the columns that are not mapped to a field.</summary>
    public IEnumerable<string> Ignored => _known.Where(pair => pair.Value.Count == 0 && !_containers.Contains(pair.Key)).Select(pair => pair.Key);

    /// <summary>Returns the fields of a column; none for an unknown column.</summary>
    /// <param name="column">The name of the column.</param>
    public IReadOnlyList<ColumnMeaning> Find(string column)
    {
        if (!_known.TryGetValue(column, out var found))
        {
            found = _given.TryGetValue(column.Trim(), out var given) ? given
                : Synonyms.Find(column) is { } meaning ? [new(meaning.Field, meaning.Rank)]
                : [];
            if (_known.Count < MostRemembered)
            {
                _known.Add(column, found);
            }
        }

        return found;
    }

    /// <summary>Records that a column contains a group of values as JSON.</summary>
    public void AddContainer(string column)
    {
        if (_containers.Count < MostRemembered)
        {
            _containers.Add(column);
        }
    }

    /// <summary>Returns whether <c>--map</c> specifies a field.</summary>
    public bool IsGiven(string field) => _given.Values.Any(fields => fields.Exists(meaning => meaning.Field == field));

    /// <summary>Returns the columns specified by <c>--map</c> that do not exist.</summary>
    /// <param name="columns">The header.</param>
    public IEnumerable<string> Missing(IReadOnlyList<string> columns) => _given.Keys.Except(columns.Select(column => column.Trim()), StringComparer.Ordinal);
}
