using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>A path template split at its slashes, without the prefix that all paths share (<c>/api/v3.1</c>).</summary>
internal sealed class RoutePath
{
    private RoutePath(string version, IReadOnlyList<string> segments)
    {
        Version = version;
        Segments = segments;
    }

    /// <summary><c>v3.1</c>; empty when the path has none.</summary>
    public string Version { get; }

    public IReadOnlyList<string> Segments { get; }

    public bool EndsInParameter => Segments.Count > 0 && IsParameter(Segments[Segments.Count - 1]);

    /// <summary>The last literal segment; empty when there is none.</summary>
    public string LastWord => Segments.LastOrDefault(segment => !IsParameter(segment)) ?? "";

    public string Last => Segments.Count == 0 ? "" : Segments[Segments.Count - 1];

    /// <summary>The segment that many places before the last; null when there is none.</summary>
    public string? Before(int places) => Segments.Count > places ? Segments[Segments.Count - 1 - places] : null;

    /// <summary>The literal segment that many literals before the last one; empty when there is none.</summary>
    public string WordBefore(int places) => Segments.Where(segment => !IsParameter(segment)).Reverse().Skip(places).FirstOrDefault() ?? "";

    public static RoutePath Parse(string template)
    {
        // What follows a # or ? names no thing: documents put there what tells operations of one path apart.
        var end = template.IndexOfAny(['#', '?']);
        var segments = (end < 0 ? template : template.Substring(0, end)).Split(['/'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts).ToList();
        var version = segments.Take(2).FirstOrDefault(IsVersion) ?? "";
        return new RoutePath(version, segments.Where((segment, index) => !IsPrefix(segment, index) && segment.Any(NameWords.IsLetter)).ToList());
    }

    public static bool IsParameter(string segment) => segment.StartsWith("{", StringComparison.Ordinal) && segment.EndsWith("}", StringComparison.Ordinal);

    /// <summary>Equal for templates that differ in their version and the names of their parameters only.</summary>
    public bool Is(params string[] shape) =>
        shape.Length == Segments.Count && shape.Zip(Segments, (want, have) => want == "{}" ? IsParameter(have) : want == have).All(same => same);

    private static bool IsPrefix(string segment, int index) =>
        (index == 0 && segment == "api") || (index <= 1 && IsVersion(segment));

    // v3.1, and v1beta2.
    private static bool IsVersion(string segment) => segment.Length > 1 && segment[0] == 'v' && char.IsDigit(segment[1])
        && segment.Substring(1).Replace("alpha", "").Replace("beta", "").All(c => char.IsDigit(c) || c == '.');

    /// <summary><c>{name}:cancel</c> does something with a thing, <c>things.{format}</c> are things.</summary>
    private static IEnumerable<string> Parts(string segment)
    {
        var (open, close) = (segment.IndexOf('{'), segment.LastIndexOf('}'));
        if (open < 0 || close < open || IsParameter(segment))
        {
            return [segment];
        }

        var before = segment.Substring(0, open).TrimEnd('.', ':', '-', '_', '(', '=');
        var after = segment.Substring(close + 1).TrimStart('.', ':', '-', '_');
        return before.Any(NameWords.IsLetter) ? [before]
            : after.Any(NameWords.IsLetter) ? [segment.Substring(open, close + 1 - open), after]
            : [segment.Substring(open, close + 1 - open)];
    }
}
