using System.Buffers;
using System.Text;

namespace Composio.Runtime.Tests;

/// <summary>Creates a text in small pieces, as received over a network.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    public static ReadOnlySequence<byte> Of(string text, int size)
    {
        var pieces = Encoding.UTF8.GetBytes(text).Chunk(size).ToList();
        var first = new Segments { Memory = pieces[0] };
        var last = pieces.Skip(1).Aggregate(first, static (segment, piece) => segment.Append(piece));
        return new(first, 0, last, last.Memory.Length);
    }

    private Segments Append(byte[] piece)
    {
        var next = new Segments { Memory = piece, RunningIndex = RunningIndex + Memory.Length };
        Next = next;
        return next;
    }
}
