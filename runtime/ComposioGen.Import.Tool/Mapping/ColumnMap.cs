namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps columns to fields, by <c>--map</c> or by their names.</summary>
internal sealed class ColumnMap
{
    // JSON rows may have any number of different member names, so the map is bounded.
    private const int MostRemembered = 1000;

    // By normalized names.
    private readonly Dictionary<string, List<(string Column, string Field)>> _given = new(StringComparer.Ordinal);
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
                _givenContainers.Add(FieldName.Readable(column));
                continue;
            }

            AddMapping(name, column);
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
    public IEnumerable<string> GivenFields => _given.Values.SelectMany(fields => fields).Select(given => given.Field);

    /// <summary>Adds a column for a field, like <c>--map</c>.</summary>
    public void AddMapping(string field, string column)
    {
        if (!_given.TryGetValue(FieldName.Readable(column), out var fields))
        {
            _given.Add(FieldName.Readable(column), fields = []);
        }

        fields.Add((column.Trim(), field));
        _known.Remove(column);
    }

    /// <summary>Returns the fields of a column; none for an unknown column.</summary>
    /// <param name="column">The name of the column.</param>
    public IReadOnlyList<ColumnMeaning> Find(string column)
    {
        if (_known.TryGetValue(column, out var found))
        {
            return found;
        }

        found = _given.TryGetValue(FieldName.Readable(column), out var given)
            ? [.. given.Select(use => new ColumnMeaning(use.Field, column.Trim() == use.Column ? ColumnMeaning.GivenExactly : ColumnMeaning.Given))]
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

    /// <summary>Returns whether <c>--map credentials</c> specifies a column.</summary>
    public bool IsGivenContainer(string column) => _givenContainers.Contains(FieldName.Readable(column));

    /// <summary>Returns whether a column may contain a group of values as JSON.</summary>
    public bool IsContainer(string column) => IsGivenContainer(column) || Synonyms.IsContainer(column);

    /// <summary>Returns whether <c>--map</c> specifies a field.</summary>
    public bool IsGiven(string field) => _given.Values.Any(fields => fields.Exists(given => given.Field == field));

    /// <summary>Returns the columns specified by <c>--map</c> that do not exist.</summary>
    /// <param name="columns">The columns, and the paths to members.</param>
    public IEnumerable<string> Missing(IEnumerable<string> columns)
    {
        var names = columns.Select(FieldName.Readable).ToHashSet(StringComparer.Ordinal);
        return _given.SelectMany(pair => pair.Value.Select(use => (Name: pair.Key, use.Column))).Concat(_givenContainers.Select(name => (Name: name, Column: name)))
            .Where(given => !names.Contains(given.Name) && !names.Any(name => name.StartsWith(given.Name + ".", StringComparison.Ordinal)))
            .Select(given => given.Column);
    }

    // The column of a group of values precedes the names in it.
    private string WithoutContainer(string column)
    {
        for (var dot = column.IndexOf('.', StringComparison.Ordinal); _givenContainers.Count > 0 && dot > 0; dot = column.IndexOf('.', dot + 1))
        {
            if (_givenContainers.Contains(FieldName.Readable(column[..dot])))
            {
                return column[(dot + 1)..];
            }
        }

        return column;
    }
}
