using System.Runtime.CompilerServices;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Provides the rows of an input whose first row has been inspected.</summary>
internal sealed class InputRows : IAsyncDisposable
{
    private readonly IAsyncEnumerator<InputRow> _rows;
    private bool _any;

    /// <summary>Gets the columns of the header, or the members of the first row.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    private InputRows(IAsyncEnumerator<InputRow> rows) => _rows = rows;

    /// <summary>Reads the first row, and verifies that the header contains what every row requires.</summary>
    /// <exception cref="UsageException">The header lacks a required column, or a column specified by <c>--map</c>.</exception>
    public static async Task<InputRows> OpenAsync(IRowReader reader, ColumnMap columns, RecordDefaults defaults, CancellationToken cancellationToken)
    {
        var rows = new InputRows(reader.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken));
        rows._any = await rows._rows.MoveNextAsync();
        if (!rows._any)
        {
            throw new UsageException("The input has no rows.");
        }

        rows.Columns = reader.Columns ?? [.. (rows._rows.Current.Fields ?? []).Select(field => field.Name)];
        if (reader.Columns is { } header)
        {
            HeaderCheck.Check(header, columns, defaults);
        }

        return rows;
    }

    /// <summary>Returns all rows, including the first one.</summary>
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
