using System.Text;

namespace Composio.Runtime;

/// <summary>Decodes the text of an answer.</summary>
internal static class AnswerText
{
    /// <summary>Returns the text in the character set that the answer names; in UTF-8 when it names none, or one that is not known.</summary>
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
