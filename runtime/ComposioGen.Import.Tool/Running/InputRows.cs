using System.Runtime.CompilerServices;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>The rows of an input whose first one has been looked at.</summary>
internal sealed class InputRows : IAsyncDisposable
{
    private readonly IAsyncEnumerator<InputRow> _rows;
    private bool _any;

    /// <summary>The columns of the header, or the members of the first row.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    private InputRows(IAsyncEnumerator<InputRow> rows) => _rows = rows;

    /// <summary>Reads as far as the first row, and looks whether the header has what every row needs.</summary>
    /// <exception cref="UsageException">It does not, or names a column of <c>--map</c> that is not there.</exception>
    public static async Task<InputRows> OpenAsync(IRowReader reader, ColumnMap columns, RecordDefaults defaults, CancellationToken cancellationToken)
    {
        var rows = new InputRows(reader.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken));
        rows._any = await rows._rows.MoveNextAsync();
        if (!rows._any)
        {
            throw new UsageException("The input is empty: it has no rows.");
        }

        rows.Columns = reader.Columns ?? [.. (rows._rows.Current.Fields ?? []).Select(field => field.Name)];
        if (reader.Columns is { } header)
        {
            HeaderCheck.Check(header, columns, defaults);
        }

        return rows;
    }

    /// <summary>All rows, the first one among them.</summary>
    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (; _any; _any = await _rows.MoveNextAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _rows.Current;
        }
    }

    public ValueTask DisposeAsync() => _rows.DisposeAsync();
}
