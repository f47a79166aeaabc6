using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents a path template split at slashes, without the prefix that all paths share (<c>/api/v3.1</c>).</summary>
internal sealed class RoutePath
{
    private const string Json = ".json";

    private RoutePath(string version, IReadOnlyList<string> segments)
    {
        Version = version;
        Segments = segments;
    }

    /// <summary>Gets the version, such as <c>v3.1</c>; empty for none.</summary>
    public string Version { get; }

    public IReadOnlyList<string> Segments { get; }

    public bool EndsInParameter => Segments.Count > 0 && IsParameter(Segments[Segments.Count - 1]);

    /// <summary>Gets the last literal segment; empty for none.</summary>
    public string LastWord => Segments.LastOrDefault(segment => !IsParameter(segment)) ?? "";

    public string Last => Segments.Count == 0 ? "" : Segments[Segments.Count - 1];

    /// <summary>Returns the segment a number of positions before the last one; null for none.</summary>
    public string? Before(int places) => Segments.Count > places ? Segments[Segments.Count - 1 - places] : null;

    /// <summary>Returns the literal segment a number of literals before the last one; empty for none.</summary>
    public string WordBefore(int places) => Segments.Where(segment => !IsParameter(segment)).Reverse().Skip(places).FirstOrDefault() ?? "";

    public static RoutePath Parse(string template)
    {
        // The text after a # or ? is not a resource: documents use it to distinguish operations of one path.
        var end = template.IndexOfAny(['#', '?']);
        var segments = (end < 0 ? template : template.Substring(0, end)).Split(['/'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts).ToList();
        var version = segments.Take(2).FirstOrDefault(IsVersion) ?? "";
        return new RoutePath(version, segments.Where((segment, index) => !IsPrefix(segment, index) && segment.Any(NameWords.IsLetter)).ToList());
    }

    /// <summary>Returns the template without the format of the response, as in <c>things/{id}.json</c>.</summary>
    public static string WithoutFormat(string template) =>
        template.EndsWith(Json, StringComparison.OrdinalIgnoreCase) && template.Length > Json.Length && template[template.Length - Json.Length - 1] != '/'
            ? template.Substring(0, template.Length - Json.Length)
            : template;

    public static bool IsParameter(string segment) => segment.StartsWith("{", StringComparison.Ordinal) && segment.EndsWith("}", StringComparison.Ordinal);

    /// <summary>Returns whether the template has a shape; version and parameter names are ignored.</summary>
    public bool Is(params string[] shape) =>
        shape.Length == Segments.Count && shape.Zip(Segments, (want, have) => want == "{}" ? IsParameter(have) : want == have).All(same => same);

    private static bool IsPrefix(string segment, int index) =>
        (index == 0 && segment == "api") || (index <= 1 && IsVersion(segment));

    // v3.1, and v1beta2.
    private static bool IsVersion(string segment) => segment.Length > 1 && segment[0] == 'v' && char.IsDigit(segment[1])
        && segment.Substring(1).Replace("alpha", "").Replace("beta", "").All(c => char.IsDigit(c) || c == '.');

    /// <summary>
    /// Splits a segment: <c>{name}:cancel</c> and <c>things:batchGet</c> are actions on a resource, <c>things.{format}</c> is a resource.
    /// </summary>
    private static IEnumerable<string> Parts(string segment)
    {
        var (open, close) = (segment.IndexOf('{'), segment.LastIndexOf('}'));
        if (open < 0 || close < open || IsParameter(segment))
        {
            var colon = IsParameter(segment) ? -1 : segment.LastIndexOf(':');
            return colon > 0 && segment.Substring(colon + 1) is { Length: > 0 } action && action.All(NameWords.IsLetter) && segment.Substring(0, colon).Any(NameWords.IsLetter)
                ? [segment.Substring(0, colon), action]
                : [segment];
        }

        var before = segment.Substring(0, open).TrimEnd('.', ':', '-', '_', '(', '=');
        var after = segment.Substring(close + 1).TrimStart('.', ':', '-', '_');
        return before.Any(NameWords.IsLetter) ? [before]
            : after.Any(NameWords.IsLetter) ? [segment.Substring(open, close + 1 - open), after]
            : [segment.Substring(open, close + 1 - open)];
    }
}
