using System.Text;
using System.Text.RegularExpressions;

namespace Composio.Runtime;

/// <summary>
/// Masks the values that follow the names of credentials (<c>"api_key": "abc"</c>, <c>token=abc</c>, <c>API key provided: abc</c>), also in lists
/// and objects. A reason in the position of a value is kept (<c>password: must not be empty</c>).
/// </summary>
internal static partial class NamedCredentials
{
    private const string Names =
        @"(?:(?:api|access|private|signing|encryption|auth|consumer|app|account|license|subscription)[-_ ]?key|token|secret|pass(?:word|wd|phrase|code)|pwd"
        + @"|authorization|credential|jwt|cookie|session[-_]?id|connection[-_ ]string|\b(?:pass|pw|pin|otp|pat|dsn|basic_encoded|mnemonic)\b)[\w-]{0,40}";

    private const string EchoNames = @"\b(?:input(?:[-_]?value)?|value|received(?:[-_]?value)?|got|actual(?:[-_]?value)?|provided|submitted|given)\b";

    /// <summary>Returns whether a text mentions a credential.</summary>
    public static bool Mentions(string text) => Name().IsMatch(text);

    /// <summary>Masks the values in a text.</summary>
    public static string Mask(string text) => Mask(text, Name());

    /// <summary>Masks the values that a text repeats without the name of their field (<c>received "abc"</c>).</summary>
    public static string MaskEchoes(string text) => BeforeName().Replace(Mask(text, EchoName()), MaskSubject);

    private static string Mask(string text, Regex names)
    {
        var builder = new StringBuilder(text.Length);
        var position = 0;
        while (names.Match(text, position) is { Success: true } name)
        {
            var sign = Sign().Match(text, name.Index + name.Length);
            var start = sign.Success ? sign.Index + sign.Length : SkipFillers(text, name.Index + name.Length);
            builder.Append(text, position, start - position);
            position = sign.Success ? AppendValue(builder, text, start) : AppendLikely(builder, text, start);
        }

        return builder.Append(text, position, text.Length - position).ToString();
    }

    private static int SkipFillers(string text, int start)
    {
        var fillers = Fillers().Match(text, start);
        return fillers.Index + fillers.Length;
    }

    // After a colon or another separator, everything is a value except reasons.
    private static int AppendValue(StringBuilder builder, string text, int start)
    {
        if (QuotedText.Begins(text, start, out var escapes))
        {
            return AppendQuoted(builder, text, start, escapes);
        }

        if (start < text.Length && text[start] is '[' or '{' or '(')
        {
            return BracketedValues.Append(builder, text, start);
        }

        var scheme = Scheme().Match(text, start);
        var value = Bare().Match(text, start + scheme.Length);
        if (value.Length == 0 || ReasonWords.IsReason(text.AsSpan(start)))
        {
            return start;
        }

        builder.Append(scheme.ValueSpan).Append(Secrets.Mask);
        return value.Index + value.Length;
    }

    // Without a separator (the password "abc", the token abc123), only a text in quotes or one that resembles a credential is a value.
    private static int AppendLikely(StringBuilder builder, string text, int start)
    {
        if (QuotedText.Begins(text, start, out var escapes))
        {
            var content = start + escapes + 1;
            return IsName(text.AsSpan(content, QuotedText.End(text, content - 1, escapes) - content)) ? start : AppendQuoted(builder, text, start, escapes);
        }

        var value = Word().Match(text, start);
        if (!CredentialShape.IsLikely(value.ValueSpan))
        {
            return start;
        }

        builder.Append(Secrets.Mask);
        return start + value.Length;
    }

    private static int AppendQuoted(StringBuilder builder, string text, int start, int escapes)
    {
        var content = start + escapes + 1;
        var end = QuotedText.End(text, content - 1, escapes);
        builder.Append(text, start, content - start);
        if (end == content || ReasonWords.IsReason(text.AsSpan(content)))
        {
            // A reason may also contain names with values.
            return content;
        }

        builder.Append(Secrets.Mask);
        return end;
    }

    private static string MaskSubject(Match match) => IsName(match.Groups["value"].ValueSpan)
        ? match.Value
        : match.Groups["quote"].Value + Secrets.Mask + match.Groups["quote"].Value;

    // Missing token "refresh_token".
    private static bool IsName(ReadOnlySpan<char> content) => ReasonWords.IsReason(content) || (!content.ContainsAnyInRange('0', '9') && FieldName().IsMatch(content));

    [GeneratedRegex(Names, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(EchoNames, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EchoName();

    // The end of the name, and the words between it and the separator or the value: "password" value=, API key provided:.
    private const string Between = @"\G(?:\\*[""'`\])])*(?:\s+(?:value|input|text|string|you|provided|supplied|given|received|sent|submitted|used|entered|was|is|to|of|the|with|content)\b){0,4}";

    // A colon, an equals sign, an arrow, or HTML tags.
    [GeneratedRegex(Between + @"\s*(?:(?:<[^<>]{1,100}>\s*)*(?:[:：]=?|=[=>]?|->|>)|(?:<[^<>]{1,100}>\s*)+)(?:\s|<[^<>]{1,100}>|\\+[nt])*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(Between + @"\s*[(\[]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fillers();

    [GeneratedRegex(@"\G(?:(?:Bearer|Basic|Token|Digest|ApiKey)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\G[^\s""',;}<]*", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\G[^\s""',;{}<>()\[\]=]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\w.-]*(?:key|token|secret|password|credential|authorization|_id|_ur[il]|_name|_type)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    // "abc" is not a valid password.
    [GeneratedRegex(@"(?<quote>[""'`])(?<value>[^""'`]{1,500})\k<quote>(?=\s+(?:is|was|isn't|wasn't)\s+(?:not\s+)?(?:an?\s+|the\s+)?(?:(?:valid|invalid|wrong|incorrect|bad|acceptable|known)\s+)?" + Names + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeName();
}
