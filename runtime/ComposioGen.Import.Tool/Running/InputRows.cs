using System.Runtime.CompilerServices;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>The rows of an input whose first one has been looked at.</summary>
internal sealed class InputRows : IAsyncDisposable
{
    private readonly IAsyncEnumerator<InputRow> _rows;
    private bool _any;

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

        if (reader.Columns is { } header)
        {
            CheckHeader(header, columns, defaults);
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

    private static void CheckHeader(IReadOnlyList<string> header, ColumnMap columns, RecordDefaults defaults)
    {
        if (columns.Missing(header).FirstOrDefault() is { } missing)
        {
            throw new UsageException($"The header has no column '{FieldName.Shown(missing)}', which --map names.");
        }

        var fields = header.Where(column => columns.TryFind(column, out _, out _)).Select(column => columns.TryFind(column, out var field, out _) ? field : null).ToHashSet();
        if (!fields.Contains(Synonyms.UserId))
        {
            // The columns are not shown: without a header they are the first row, credentials too.
            throw new UsageException("The first line has no column for the user: name it with --map 'user_id=Column Name'. Has the file a header?");
        }

        if (!fields.Contains(Synonyms.AuthConfigId) && defaults.AuthConfigId is null && defaults.AuthConfigIdsByToolkit.Count == 0)
        {
            throw new UsageException("No column says the auth config: give --auth-config, or --map 'auth_config_id=Column Name'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is null)
        {
            throw new UsageException("No column says the auth scheme: give --scheme, or --map 'scheme=Column Name'.");
        }
    }
}
