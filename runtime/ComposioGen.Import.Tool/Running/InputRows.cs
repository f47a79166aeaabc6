using System.Globalization;
using System.Runtime.CompilerServices;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Json;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Provides the rows of an input whose first ones have been inspected.</summary>
internal sealed class InputRows : IAsyncDisposable
{
    private const int MostSampled = 100;

    private readonly IAsyncEnumerator<InputRow> _rows;
    private readonly Queue<InputRow> _sample = new();
    private readonly IRowReader _reader;

    private InputRows(IRowReader reader, CancellationToken cancellationToken)
    {
        _reader = reader;
        _rows = reader.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    /// <summary>Gets the columns of the header, and the members of the first rows.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Gets whether there are no further rows.</summary>
    public bool IsSampleAll { get; private set; }

    /// <summary>Gets the number of inspected rows.</summary>
    public int Sampled => _sample.Count;

    /// <summary>Reads the first rows, and verifies that they contain what every row requires.</summary>
    /// <exception cref="UsageException">There are no rows, or a column is missing that every row requires or that <c>--map</c> specifies.</exception>
    public static async Task<InputRows> OpenAsync(IRowReader reader, ColumnMap columns, RecordDefaults defaults, CancellationToken cancellationToken)
    {
        var rows = new InputRows(reader, cancellationToken);
        await rows.SampleAsync();
        rows.Columns = rows.NamesIn(columns);
        rows.TakeNamesAsUsers(columns, defaults);
        if (reader.Columns is { } header)
        {
            rows.CheckGroups(columns, defaults);
            HeaderCheck.Check(header, rows, columns, defaults);
        }

        var fields = rows._sample.Where(row => row.Fields is not null || row.Fault is not null).ToList();
        if (fields.Count == 0 || (rows.IsSampleAll && fields.TrueForAll(row => row.Fields is { Count: 0 })))
        {
            throw new UsageException(reader.Columns is null ? "The input has no rows." : "The input has a header but no rows.");
        }

        if (defaults.UserId is not null && fields.Count > 1)
        {
            throw new UsageException("--user is for a file with one account, but this one has more rows. Specify the column of the user with --map 'user_id=Column Name'.");
        }

        if (reader.Columns is null && rows.Columns.Count > 0)
        {
            MemberCheck.Check(rows, columns, defaults);
        }

        return rows;
    }

    /// <summary>Finds a column with values in the first rows that may be the user; null for none.</summary>
    public string? FindUser() => CredentialNames.FindUser(Columns.Where(name => _sample.Any(row => row.Fields?.Any(field => field.Name == name && !string.IsNullOrWhiteSpace(field.Text ?? "x")) == true)));

    /// <summary>Counts the toolkits in the first rows, in the column that is used for them.</summary>
    public (string? Column, IReadOnlyList<(string Name, int Rows)> Named) CountToolkits(ColumnMap columns)
    {
        var column = Columns.Select(name => (Name: name, Meaning: columns.Find(name).FirstOrDefault(meaning => meaning.Field == Synonyms.Toolkit)))
            .Where(found => found.Meaning.Field is not null).OrderBy(found => found.Meaning.Rank).Select(found => found.Name).FirstOrDefault();
        return (column, [.. _sample.SelectMany(row => row.Fields ?? []).Where(field => field.Name == column && !string.IsNullOrWhiteSpace(field.Text))
            .GroupBy(field => field.Text!.Trim(), StringComparer.OrdinalIgnoreCase).Select(same => (same.Key, same.Count()))]);
    }

    /// <summary>Returns all rows, including the first ones.</summary>
    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (_sample.Count > 0 || (!IsSampleAll && await _rows.MoveNextAsync()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _sample.Count > 0 ? _sample.Dequeue() : _rows.Current;
        }
    }

    public ValueTask DisposeAsync() => _rows.DisposeAsync();

    // A column that no row requires is not used, and one with JSON in other rows is a fault of the row only.
    private void CheckGroups(ColumnMap columns, RecordDefaults defaults)
    {
        foreach (var cells in _sample.SelectMany(row => row.Fields ?? []).Where(cell => columns.IsContainer(cell.Name)).GroupBy(cell => cell.Name, StringComparer.Ordinal))
        {
            var faults = cells.Select(cell => (cell.Place.Line, Fault: FieldSet.FaultOfGroup(cell, columns))).Where(cell => cell.Fault is not null).ToList();
            if (faults.Count > 0 && (columns.IsGivenContainer(cells.Key) || (faults.Count == cells.Count() && !HeaderCheck.IsComplete(Columns, columns, defaults))))
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"Line {faults[0].Line}: {faults[0].Fault}"));
            }
        }
    }

    // Addresses, numbers and GUIDs can only be users; other names, such as office365, may also be toolkits.
    private void TakeNamesAsUsers(ColumnMap columns, RecordDefaults defaults)
    {
        var names = _sample.SelectMany(row => row.Fields ?? []).Where(field => field.Name == JsonMembersReader.NameColumn).Select(field => field.Text!).ToList();
        if (names.Count > 0 && defaults.UserId is null && names.TrueForAll(IsOfUser)
            && !Columns.SelectMany(columns.Find).Any(meaning => meaning.Field == Synonyms.UserId))
        {
            columns.AddMapping(Synonyms.UserId, JsonMembersReader.NameColumn);
        }
    }

    private static bool IsOfUser(string name) => name.Contains('@', StringComparison.Ordinal) || (name.Length > 0 && name.All(char.IsAsciiDigit)) || Guid.TryParse(name, out _);

    private async Task SampleAsync()
    {
        var length = 0L;
        while (_sample.Count < MostSampled && length < Limits.LongestRow)
        {
            if (!await _rows.MoveNextAsync())
            {
                IsSampleAll = true;
                return;
            }

            _sample.Enqueue(_rows.Current);
            length += (_rows.Current.Fields ?? []).Sum(field => (long)(field.Text?.Length ?? 0));
        }
    }

    private string[] NamesIn(ColumnMap columns) => [.. (_reader.Columns ?? [])
        .Concat(_sample.SelectMany(row => (row.Fields ?? []).Select(field => field.Name).Concat(row.Empty)))
        .Concat(_sample.SelectMany(row => row.Fields ?? []).SelectMany(cell => FieldSet.Nested(cell, columns) ?? []).Select(member => member.Name))
        .Distinct(StringComparer.Ordinal)];
}
