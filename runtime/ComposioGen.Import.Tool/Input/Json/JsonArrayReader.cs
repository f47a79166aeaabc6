using System.Buffers;
using System.Runtime.CompilerServices;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Reads the JSON objects of an array or a sequence, one at a time.</summary>
internal sealed class JsonArrayReader(Stream stream, JsonArraySplitter splitter) : IRowReader
{
    private const int BufferSize = 64 * 1024;

    public IReadOnlyList<string>? Columns => null;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferSize];
        var rows = new List<InputRow>();
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            splitter.Split(buffer.AsSpan(0, read), rows);
            foreach (var row in rows)
            {
                yield return row;
            }

            rows.Clear();
        }

        if (splitter.End() is { } unfinished)
        {
            yield return unfinished;
        }
    }
}
