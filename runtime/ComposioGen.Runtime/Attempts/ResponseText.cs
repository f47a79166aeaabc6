using System.Text;

namespace Composio.Runtime;

/// <summary>Decodes the text of a response.</summary>
internal static class ResponseText
{
    /// <summary>Decodes the body in the character set of the response, or as UTF-8 when the response specifies none or an unknown one.</summary>
    public static string Read(AttemptResult result)
    {
        var bytes = result.Content!.Written.Span;
        var encoding = EncodingOf(result.CharSet);
        return encoding.GetString(encoding is UTF8Encoding ? Utf8Text.WithoutMark(bytes) : bytes);
    }

    private static Encoding EncodingOf(string? charSet)
    {
        try
        {
            return charSet is null ? Encoding.UTF8 : Encoding.GetEncoding(charSet.Trim('"'));
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
