using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents a path template split at slashes, without the prefix that all paths share (<c>/api/v3.1</c>).</summary>
internal sealed class RoutePath
{
    private RoutePath(string version, IReadOnlyList<string> segments, bool hasFormat)
    {
        Version = version;
        Segments = segments;
        HasFormat = hasFormat;
    }

    /// <summary>Gets the version, such as <c>v3.1</c>; empty for none.</summary>
    public string Version { get; }

    public IReadOnlyList<string> Segments { get; }

    /// <summary>Gets whether the path ends in <c>.json</c>, which the segments do not contain.</summary>
    public bool HasFormat { get; }

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
        var path = end < 0 ? template : template.Substring(0, end);
        var parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).SelectMany(PathSegment.Parts).ToList();
        var prefix = PrefixLength(parts);
        var version = parts.Take(Math.Max(prefix, 2)).FirstOrDefault(IsVersion) ?? "";
        var segments = parts.Where((segment, index) => index >= prefix && !(index == 1 && IsVersion(segment)) && (segment.Any(NameWords.IsLetter) || IsCode(parts, index))).ToList();
        return new RoutePath(version, segments, PathSegment.HasFormat(path));
    }

    public static bool IsParameter(string segment) => segment.StartsWith("{", StringComparison.Ordinal) && segment.EndsWith("}", StringComparison.Ordinal);

    /// <summary>Returns the name of the parameters of a segment: <c>name and format</c> for <c>{name}.{format}</c>.</summary>
    public static string ParameterName(string segment) => string.Join(" and ", PathTemplate.Names(segment));

    /// <summary>Returns whether the template has a shape; version and parameter names are ignored.</summary>
    public bool Is(params string[] shape) =>
        shape.Length == Segments.Count && shape.Zip(Segments, (want, have) => want == "{}" ? IsParameter(have) : want == have).All(same => same);

    // /api, /v1, /api/v3.1, /rest/api/3, /public/v2.
    private static int PrefixLength(List<string> parts)
    {
        var words = parts.TakeWhile(PathWords.IsPrefix).Count();
        return words < parts.Count && (IsVersion(parts[words]) || (words > 0 && IsNumber(parts[words]))) ? words + 1
            : parts.Count > 0 && parts[0] == "api" ? 1
            : 0;
    }

    // A number at the end is not a version: status/404.
    private static bool IsCode(List<string> parts, int index) => index > 0 && index == parts.Count - 1 && IsNumber(parts[index]) && !IsParameter(parts[index - 1]);

    private static bool IsNumber(string segment) => segment.All(c => c is >= '0' and <= '9');

    // v3.1, and v1beta2.
    private static bool IsVersion(string segment) => segment.Length > 1 && segment[0] is 'v' or 'V' && char.IsDigit(segment[1])
        && segment.Substring(1).Replace("alpha", "").Replace("beta", "").All(c => char.IsDigit(c) || c == '.');
}
