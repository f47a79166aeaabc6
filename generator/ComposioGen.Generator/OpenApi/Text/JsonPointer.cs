using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Creates and parses JSON pointers (RFC 6901): <c>/paths/~1users/get</c>.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string segment) => pointer + "/" + Escape(segment);

    public static string Append(string pointer, string first, string second) => pointer + "/" + Escape(first) + "/" + Escape(second);

    public static string Append(string pointer, string segment, int index) =>
        pointer + "/" + Escape(segment) + "/" + Index(index);

    public static string Index(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns the pointer to a token in its tree.</summary>
    public static string To(JToken token)
    {
        var segments = new Stack<string>();
        for (var current = token; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case JProperty property:
                    segments.Push(Escape(property.Name));
                    break;
                case JArray array:
                    segments.Push(Index(ItemIndexes.Of(array, current)));
                    break;
            }
        }

        return segments.Count == 0 ? "" : "/" + string.Join("/", segments);
    }

    /// <summary>Returns the unescaped segments of a pointer, or of the fragment of a local reference without its <c>#</c>.</summary>
    public static string[] Split(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        var segments = pointer.Substring(1).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Unescape(segments[i]);
        }

        return segments;
    }

    public static string Join(IEnumerable<string> segments) => string.Concat(segments.Select(segment => "/" + Escape(segment)));

    private static string Escape(string segment) =>
        segment.IndexOfAny(['~', '/']) < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");
}
