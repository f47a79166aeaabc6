using System.Globalization;
using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Creates C# literals for texts of the document.</summary>
internal static class Literal
{
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = IsLoneSurrogate(text, i) ? '\ufffd' : text[i];
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or > '~' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Utf8(string text) => String(text) + "u8";

    // UTF-8 cannot encode a lone surrogate, so it is written as a reader would replace it.
    private static bool IsLoneSurrogate(string text, int index) => char.IsSurrogate(text[index])
        && !(char.IsHighSurrogate(text[index]) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) : index > 0 && char.IsHighSurrogate(text[index - 1]));
}
