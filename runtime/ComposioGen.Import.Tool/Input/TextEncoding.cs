using System.Text;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Detects text that is not UTF-8 by its first bytes.</summary>
internal static class TextEncoding
{
    // A short text is not sufficient to distinguish UTF-16 without a byte order mark from other formats.
    private const int FewestUnits = 4;

    /// <summary>Detects UTF-16 and UTF-32, by the byte order mark or by the zeros of Latin letters in UTF-16; null for anything else.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static Encoding? Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => DetectByZeros(head),
    };

    private static UnicodeEncoding? DetectByZeros(ReadOnlySpan<byte> head)
    {
        var units = head.Length / 2;
        var (even, odd) = (0, 0);
        for (var i = 0; i < units; i++)
        {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[(2 * i) + 1] == 0 ? 1 : 0;
        }

        return units < FewestUnits ? null
            : even == 0 && odd * 10 > units * 8 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : odd == 0 && even * 10 > units * 8 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }
}
