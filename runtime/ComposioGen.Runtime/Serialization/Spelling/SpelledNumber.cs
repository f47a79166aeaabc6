using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A number whose text differs from the one that its value is written with: <c>1.0</c>, <c>1e3</c>, <c>-0</c>, more digits than the type has.</summary>
internal sealed class SpelledNumber : Spelling
{
    // A text with as few digits and without an exponent is the shortest text of its value in each type.
    private const int SureDigits = 15;
    private const int LongestText = 64;

    private readonly byte[] _utf8;

    private SpelledNumber(object value, byte[] utf8)
    {
        Boxed = value;
        _utf8 = utf8;
    }

    /// <inheritdoc/>
    public override object Boxed { get; }

    /// <summary>Returns the spelling of a number; null when it is the one that the value is written with anyway.</summary>
    /// <param name="reader">The reader, on the number.</param>
    /// <param name="value">The number that was read.</param>
    public static SpelledNumber? Find<T>(ref Utf8JsonReader reader, T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (reader.HasValueSequence)
        {
            var whole = reader.ValueSequence.ToArray();
            return IsWrittenSo(whole, value) ? null : new SpelledNumber(value, whole);
        }

        return IsWrittenSo(reader.ValueSpan, value) ? null : new SpelledNumber(value, reader.ValueSpan.ToArray());
    }

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(_utf8, skipInputValidation: true);

    private static bool IsWrittenSo<T>(ReadOnlySpan<byte> text, T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (text.Length <= SureDigits && text.IndexOfAny("eE."u8) < 0 && text[0] != '-')
        {
            return true;
        }

        Span<byte> written = stackalloc byte[LongestText];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(written[..length]);
    }
}
