using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ImportConnections.Reading;

/// <summary>Splits a stream into lines with bounded memory: one line of at most 1 MB at a time.</summary>
internal static class LineReader
{
    /// <summary>The maximum length of a line, in bytes.</summary>
    public const int MaxLineLength = 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Returns every line with its one-based number; null instead of a line that is too long.</summary>
    public static async IAsyncEnumerable<(int Number, byte[]? Line)> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream);
        var number = 1;
        var tooLong = false;
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return (number, Copy(number, rest.Slice(0, end), tooLong));
                rest = rest.Slice(rest.GetPosition(1, end));
                number++;
                tooLong = false;
            }

            if (rest.Length > MaxLineLength)
            {
                tooLong = true;
                rest = rest.Slice(rest.End);
            }

            if (read.IsCompleted && (tooLong || !rest.IsEmpty))
            {
                yield return (number, Copy(number, rest, tooLong));
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
        while (!read.IsCompleted);
    }

    private static byte[]? Copy(int number, ReadOnlySequence<byte> line, bool tooLong)
    {
        if (tooLong || line.Length > MaxLineLength)
        {
            return null;
        }

        var bytes = line.ToArray();
        return number == 1 && bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }
}
