using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a point in time that was read, with its original text, which is written back unchanged.</summary>
internal sealed class SpelledTime : Spelling
{
    // yyyy-MM-ddTHH:mm:ss
    private const int WholeSeconds = 19;
    private const int Offset = 6;

    private readonly sbyte _digits;
    private readonly bool _isZulu;
    private readonly string? _text;

    private SpelledTime(DateTimeOffset value, int digits, bool isZulu)
    {
        Value = value;
        _digits = (sbyte)digits;
        _isZulu = isZulu;
    }

    private SpelledTime(DateTimeOffset value, string text)
    {
        Value = value;
        _text = text;
    }

    /// <summary>Gets the point in time.</summary>
    public DateTimeOffset Value { get; }

    /// <inheritdoc/>
    public override object Boxed => Value;

    /// <summary>Reads a point in time.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <exception cref="JsonReadException">The value is not a date and time.</exception>
    public static SpelledTime Read(ref Utf8JsonReader reader)
    {
        var value = JsonRead.DateTimeOffset(ref reader);
        return !reader.HasValueSequence && !reader.ValueIsEscaped && Digits(reader.ValueSpan, out var isZulu) is { } digits
            ? new SpelledTime(value, digits, isZulu)
            : new SpelledTime(value, JsonText.Read(ref reader));
    }

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        if (_text is not null)
        {
            // A plus sign is not escaped.
            writer.WriteStringValue(JsonEncodedText.Encode(_text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
            return;
        }

        // Written as is, because a writer would escape the plus sign of an offset.
        Span<char> text = stackalloc char[WholeSeconds + 1 + 7 + Offset + 2];
        Value.TryFormat(text[1..], out var length, Format(), CultureInfo.InvariantCulture);
        text[0] = text[length + 1] = '"';
        writer.WriteRawValue(text[..(length + 2)], skipInputValidation: true);
    }

    private string Format() => (_digits, _isZulu) switch
    {
        (0, true) => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'Z'",
        (0, false) => "yyyy'-'MM'-'dd'T'HH':'mm':'sszzz",
        (3, true) => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'",
        _ => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'" + new string('f', _digits) + (_isZulu ? "'Z'" : "zzz"),
    };

    // The digits of the fraction; null for any spelling that the value alone does not reproduce.
    private static int? Digits(ReadOnlySpan<byte> text, out bool isZulu)
    {
        isZulu = text is [.., (byte)'Z'];
        var end = text.Length - (isZulu ? 1 : Offset);
        if (end < WholeSeconds || text[10] != 'T' || (!isZulu && (text[end] is not ((byte)'+' or (byte)'-') || text[end..].SequenceEqual("-00:00"u8))))
        {
            return null;
        }

        var digits = end == WholeSeconds ? 0 : end - WholeSeconds - 1;
        return digits is > 7 || (end > WholeSeconds && (digits == 0 || text[WholeSeconds] != '.')) ? null : digits;
    }
}
