using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Reads JSON Lines: one object per line. Blank lines and lines that start with <c>//</c> are skipped.</summary>
internal sealed class JsonLinesReader(Stream stream) : IRowReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public IReadOnlyList<string>? Columns => null;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new(leaveOpen: true));
        var (number, tooLong) = (1L, false);
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (Row(number, rest.Slice(0, end), tooLong) is { } row)
                {
                    yield return row;
                }

                rest = rest.Slice(rest.GetPosition(1, end));
                (number, tooLong) = (number + 1, false);
            }

            if (rest.Length > Limits.LongestRow)
            {
                (tooLong, rest) = (true, rest.Slice(rest.End));
            }

            if (read.IsCompleted && (tooLong || !rest.IsEmpty) && Row(number, rest, tooLong) is { } last)
            {
                yield return last;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
        while (!read.IsCompleted);

        await reader.CompleteAsync();
    }

    private static InputRow? Row(long number, ReadOnlySequence<byte> line, bool tooLong)
    {
        var place = new TextPlace(number, 1);
        if (tooLong || line.Length > Limits.LongestRow)
        {
            return InputRow.Bad(place, "The line is longer than 1 MB.");
        }

        var bytes = line.ToArray().AsSpan();
        if (number == 1 && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        var text = bytes.Trim(" \t\r"u8);
        return text.IsEmpty || text.StartsWith("//"u8) || text is [(byte)','] ? null

            // Lines that were copied from an array end with a comma.
            : JsonRow.Read(text is [.., (byte)'}', (byte)','] ? bytes[..(bytes.LastIndexOf((byte)'}') + 1)] : bytes, place);
    }
}
