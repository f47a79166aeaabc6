using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Splits a segment of a path: <c>{name}:cancel</c> and <c>things:cancel</c> contain an action on a resource, <c>things({id})</c> is one of
/// several resources, and <c>things.{format}</c> is a resource.
/// </summary>
internal static class PathSegment
{
    // The SDK reads JSON only, so this format does not distinguish a resource.
    private const string Format = ".json";

    private static readonly char[] Separators = ['.', ':', '-', '_', '(', ')', '=', '\'', '~', ','];

    /// <summary>Returns the resources, actions and parameters of a segment.</summary>
    public static IEnumerable<string> Parts(string segment)
    {
        segment = WithoutFormat(segment);
        var (open, close) = (segment.IndexOf('{'), segment.LastIndexOf('}'));
        if (open < 0 || close < open)
        {
            return Action(segment) is { } action ? [segment.Substring(0, segment.Length - action.Length - 1), action] : [segment];
        }

        var before = segment.Substring(0, open);
        var parameter = segment.Substring(open, close + 1 - open);
        var after = segment.Substring(close + 1).Trim(Separators);
        if (IsVersion(before, parameter))
        {
            return after.Length > 0 ? [after] : [];
        }

        // In things(key='{id}') and find(name={name}), the word before the parenthesis is the resource.
        var word = (before.IndexOf('(') is > 0 and var parenthesis ? before.Substring(0, parenthesis) : before).TrimEnd(Separators);
        var isFormat = before.EndsWith(".", StringComparison.Ordinal) && word.Any(NameWords.IsLetter);
        string?[] parts = [word.Any(NameWords.IsLetter) ? word : null, isFormat ? null : parameter, after.Any(NameWords.IsLetter) ? after : null];
        return parts.OfType<string>();
    }

    /// <summary>Returns whether a path ends in a format that <see cref="Parts"/> omits.</summary>
    public static bool HasFormat(string path) => path.Length > Format.Length && path.EndsWith(Format, StringComparison.OrdinalIgnoreCase);

    // In things:batchGet, the text after the colon is an action.
    private static string? Action(string segment) =>
        segment.LastIndexOf(':') is > 0 and var colon && segment.Substring(colon + 1) is { Length: > 0 } action && action.All(NameWords.IsLetter) && segment.Substring(0, colon).Any(NameWords.IsLetter)
            ? action
            : null;

    private static string WithoutFormat(string segment) => HasFormat(segment) ? segment.Substring(0, segment.Length - Format.Length) : segment;

    // v{version} is the version of the API.
    private static bool IsVersion(string before, string parameter) =>
        before.Equals("v", StringComparison.OrdinalIgnoreCase) && parameter.IndexOf("version", StringComparison.OrdinalIgnoreCase) >= 0;
}
