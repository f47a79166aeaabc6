using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a number whose original text differs from the text of its value: <c>1.0</c>, <c>1e3</c>, <c>-0</c>, more digits than the type has.</summary>
internal sealed class SpelledNumber : Spelling
{
    // A text with as few digits and without an exponent is the shortest text of its value in each type.
    private const int SureDigits = 15;
    private const int MaxTextLength = 64;

    private readonly byte[] _utf8;

    private SpelledNumber(object value, byte[] utf8)
    {
        Boxed = value;
        _utf8 = utf8;
    }

    /// <inheritdoc/>
    public override object Boxed { get; }

    /// <summary>Returns the original text of a number; null when its value is written the same way.</summary>
    /// <param name="reader">The reader, on the number.</param>
    /// <param name="value">The number that was read.</param>
    public static SpelledNumber? Find<T>(ref Utf8JsonReader reader, T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (reader.HasValueSequence)
        {
            var whole = reader.ValueSequence.ToArray();
            return IsCanonical(whole, value) ? null : new SpelledNumber(value, whole);
        }

        return IsCanonical(reader.ValueSpan, value) ? null : new SpelledNumber(value, reader.ValueSpan.ToArray());
    }

    /// <summary>Returns the original text of a number that its type cannot represent.</summary>
    /// <param name="utf8">The text.</param>
    public static SpelledNumber Unfit(byte[] utf8) => new(new UnfitNumber(Encoding.UTF8.GetString(utf8)), utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Boxed.Equals(obj is SpelledNumber other ? other.Boxed : obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Boxed.GetHashCode();

    /// <summary>Returns the number in the invariant culture.</summary>
    public override string ToString() => Convert.ToString(Boxed, CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(_utf8, skipInputValidation: true);

    private static bool IsCanonical<T>(ReadOnlySpan<byte> text, T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (text.Length <= SureDigits && text.IndexOfAny("eE."u8) < 0 && text[0] != '-')
        {
            return true;
        }

        Span<byte> written = stackalloc byte[MaxTextLength];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(written[..length]);
    }
}
