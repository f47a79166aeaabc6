using System.Globalization;
using System.Numerics;
using System.Text;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>
/// Scans a text strictly by RFC 8259 and rejects comments, single quotes, unquoted names, trailing commas and NaN, which Newtonsoft's reader
/// accepts.
/// </summary>
internal sealed class JsonScanner(string text)
{
    /// <summary>The value of <see cref="Peek"/> after the last character.</summary>
    public const char End = '\0';

    // Strings repeat often in a document, so recent ones are cached. A power of two.
    private const int CachedTextCount = 1024;
    private const int MaxCachedTextLength = 32;

    private readonly string?[] _cache = new string?[CachedTextCount];

    /// <summary>Gets the index of the next character.</summary>
    public int Offset { get; private set; }

    /// <summary>Returns the next character that is not white space, without consuming it.</summary>
    public char Peek()
    {
        var offset = Offset;
        while (offset < text.Length && text[offset] is ' ' or '\n' or '\r' or '\t')
        {
            offset++;
        }

        Offset = offset;
        return offset < text.Length ? text[offset] : End;
    }

    /// <summary>Consumes a character if it is the next one.</summary>
    public bool TryConsume(char wanted)
    {
        if (Peek() != wanted)
        {
            return false;
        }

        Offset++;
        return true;
    }

    /// <exception cref="JsonSyntaxException">The next character is another one.</exception>
    public void Expect(char wanted)
    {
        if (!TryConsume(wanted))
        {
            throw Unexpected($"'{wanted}'");
        }
    }

    /// <summary>Consumes a string.</summary>
    /// <exception cref="JsonSyntaxException">There is no valid string.</exception>
    public string Text()
    {
        Expect('"');
        var start = Offset;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                Offset = i + 1;
                return GetCached(start, i - start);
            }

            if (c == '\\')
            {
                return EscapedText(start, i);
            }

            if (c < ' ')
            {
                throw new JsonSyntaxException("a string contains an unescaped control character", i);
            }
        }

        throw new JsonSyntaxException("a string has no closing quote", start - 1);
    }

    /// <summary>Consumes true, false, null or a number.</summary>
    /// <exception cref="JsonSyntaxException">There is none of these.</exception>
    public object? Scalar()
    {
        var first = Peek();
        if (first is '-' or (>= '0' and <= '9'))
        {
            return Number();
        }

        return TryConsumeLiteral("true") ? true : TryConsumeLiteral("false") ? false : TryConsumeLiteral("null") ? null : throw Unexpected("a value");
    }

    /// <exception cref="JsonSyntaxException">The text is not at its end.</exception>
    public void ExpectEnd()
    {
        Peek();
        if (Offset < text.Length)
        {
            throw Unexpected("the end of the document");
        }
    }

    /// <summary>Creates the exception for an unexpected character.</summary>
    public JsonSyntaxException Unexpected(string wanted)
    {
        var found = Peek();
        return new JsonSyntaxException(Offset == text.Length ? $"the text ends where {wanted} is expected" : $"'{found}' was found where {wanted} is expected", Offset);
    }

    private string EscapedText(int start, int escape)
    {
        var result = new StringBuilder(text, start, escape - start, 256);
        for (var i = escape; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                Offset = i + 1;
                return result.ToString();
            }

            if (c < ' ')
            {
                throw new JsonSyntaxException("a string contains an unescaped control character", i);
            }

            result.Append(c == '\\' ? Escaped(ref i) : c);
        }

        throw new JsonSyntaxException("a string has no closing quote", start - 1);
    }

    private char Escaped(ref int offset)
    {
        var place = offset++;
        switch (offset < text.Length ? text[offset] : End)
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when offset + 4 < text.Length && ushort.TryParse(text.Substring(offset + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                offset += 4;
                return (char)code;
            default:
                throw new JsonSyntaxException("a string contains an invalid escape sequence", place);
        }
    }

    private object Number()
    {
        var start = Offset;
        var isWhole = true;
        Advance('-');
        if (!Advance('0'))
        {
            Digits();
        }

        if (Advance('.'))
        {
            isWhole = false;
            Digits();
        }

        if (Advance('e') || Advance('E'))
        {
            isWhole = false;
            _ = Advance('+') || Advance('-');
            Digits();
        }

        var spelling = text.Substring(start, Offset - start);
        return isWhole ? Integer(spelling) : Fraction(spelling);
    }

    private static object Integer(string spelling) => long.TryParse(spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : BigInteger.Parse(spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // .NET Framework throws for a value beyond a double, where .NET returns infinity.
    private static double Fraction(string spelling) => double.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : spelling[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;

    private void Digits()
    {
        var start = Offset;
        while (Offset < text.Length && text[Offset] is >= '0' and <= '9')
        {
            Offset++;
        }

        if (Offset == start)
        {
            throw new JsonSyntaxException("a number lacks a digit", start);
        }
    }

    private bool Advance(char wanted)
    {
        if (Offset == text.Length || text[Offset] != wanted)
        {
            return false;
        }

        Offset++;
        return true;
    }

    private bool TryConsumeLiteral(string word)
    {
        if (string.CompareOrdinal(text, Offset, word, 0, word.Length) != 0)
        {
            return false;
        }

        Offset += word.Length;
        return true;
    }

    private string GetCached(int start, int length)
    {
        if (length is 0 or > MaxCachedTextLength)
        {
            return length == 0 ? "" : text.Substring(start, length);
        }

        var hash = (text[start] * 31) + (text[start + (length / 2)] * 7) + text[start + length - 1] + (length * 131);
        ref var known = ref _cache[hash & (CachedTextCount - 1)];
        if (known is null || known.Length != length || string.CompareOrdinal(text, start, known, 0, length) != 0)
        {
            known = text.Substring(start, length);
        }

        return known;
    }
}
