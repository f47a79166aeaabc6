namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps columns to fields, by <c>--map</c> or by their names.</summary>
internal sealed class ColumnMap
{
    // JSON rows may have any number of different member names, so the map is bounded.
    private const int MostRemembered = 1000;

    private readonly Dictionary<string, List<ColumnMeaning>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ColumnMeaning>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Column), int> _uses = [];
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private readonly List<string> _givenContainers = [];
    private readonly List<string> _new = [];

    // Rows are mapped by one thread while another one reads the used columns.
    private readonly Lock _gate = new();

    /// <summary>Initializes the map.</summary>
    /// <param name="mappings">Fields with the names of their columns; a column may be used for several fields.</param>
    public ColumnMap(IEnumerable<(string Field, string Column)> mappings)
    {
        foreach (var (field, column) in mappings)
        {
            var name = Synonyms.FieldNamed(field);
            if (name == Synonyms.Container)
            {
                _givenContainers.Add(column.Trim());
                continue;
            }

            if (!_given.TryGetValue(column.Trim(), out var fields))
            {
                _given.Add(column.Trim(), fields = []);
            }

            fields.Add(new(name, ColumnMeaning.Given));
        }
    }

    /// <summary>Gets the used columns grouped by field, in order of precedence.</summary>
    public IEnumerable<IGrouping<string, string>> Used
    {
        get
        {
            lock (_gate)
            {
                return [.. _uses.OrderBy(use => use.Value).GroupBy(use => use.Key.Field, use => use.Key.Column, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Gets the columns that have been read but not used.</summary>
    public IEnumerable<string> Ignored
    {
        get
        {
            var used = Used.SelectMany(columns => columns).ToHashSet(StringComparer.Ordinal);
            return _known.Keys.Where(column => !used.Contains(column) && !_containers.Contains(column));
        }
    }

    /// <summary>Gets the fields that <c>--map</c> specifies.</summary>
    public IEnumerable<string> GivenFields => _given.Values.SelectMany(fields => fields).Select(meaning => meaning.Field);

    /// <summary>Returns the fields of a column; none for an unknown column.</summary>
    /// <param name="column">The name of the column.</param>
    public IReadOnlyList<ColumnMeaning> Find(string column)
    {
        if (_known.TryGetValue(column, out var found))
        {
            return found;
        }

        found = _given.TryGetValue(column.Trim(), out var given) ? given
            : Synonyms.Find(WithoutContainer(column)) is { } meaning ? [new(meaning.Field, meaning.Rank)]
            : [];
        if (_known.Count < MostRemembered)
        {
            _known.Add(column, found);
            _new.Add(column);
        }

        return found;
    }

    /// <summary>Returns the columns that were found since the last call.</summary>
    public IReadOnlyList<string> TakeNew()
    {
        if (_new.Count == 0)
        {
            return [];
        }

        string[] found = [.. _new];
        _new.Clear();
        return found;
    }

    /// <summary>Records that a column is used.</summary>
    public void AddUse(string field, string column, int rank)
    {
        lock (_gate)
        {
            if (_uses.Count < MostRemembered)
            {
                _uses.TryAdd((field, column), rank);
            }
        }
    }

    /// <summary>Records that a column contains a group of values as JSON.</summary>
    public void AddContainer(string column)
    {
        if (_containers.Count < MostRemembered)
        {
            _containers.Add(column);
        }
    }

    /// <summary>Returns whether a column may contain a group of values as JSON.</summary>
    public bool IsContainer(string column) => _givenContainers.Contains(column.Trim()) || Synonyms.IsContainer(column);

    /// <summary>Gets a value that indicates whether <c>--map</c> specifies a field.</summary>
    public bool IsGiven(string field) => _given.Values.Any(fields => fields.Exists(meaning => meaning.Field == field));

    /// <summary>Returns the columns specified by <c>--map</c> that do not exist.</summary>
    /// <param name="columns">The columns, and the paths to members.</param>
    public IEnumerable<string> Missing(IEnumerable<string> columns)
    {
        var names = columns.Select(column => column.Trim()).ToHashSet(StringComparer.Ordinal);
        return _given.Keys.Concat(_givenContainers).Where(given => !names.Contains(given) && !names.Any(name => name.StartsWith(given + ".", StringComparison.Ordinal)));
    }

    private string WithoutContainer(string column) =>
        _givenContainers.Find(container => column.StartsWith(container + ".", StringComparison.Ordinal)) is { } found ? column[(found.Length + 1)..] : column;
}
