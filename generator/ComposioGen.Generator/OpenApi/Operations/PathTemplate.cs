namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Parses path templates: <c>/users/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary>Returns the distinct parameter names in the order of the path.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>();
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = path.Substring(open + 1, close - open - 1);
            if (name.Length > 0 && name.IndexOf('{') < 0 && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Returns a path with a leading slash, without which the text would extend the host.</summary>
    public static string Rooted(string path) => path.Length > 0 && path[0] == '/' ? path : "/" + path;

    /// <summary>Returns whether a segment consists of one or two dots, also percent-encoded. White space at the end is not sent.</summary>
    public static bool HasDots(string path) => path.Split('?', '#')[0].Trim().Split('/', '\\').Any(segment => Uri.UnescapeDataString(segment) is "." or "..");

    /// <summary>Returns whether a name occurs in the query of the path, as in <c>/search?text={text}</c>.</summary>
    public static bool IsInQuery(string path, string name)
    {
        var query = path.IndexOf('?');
        return query >= 0 && path.IndexOf("{" + name + "}", query, StringComparison.Ordinal) >= 0;
    }

    /// <summary>
    /// Returns the path to send: without those fields of its query whose values are parameters of the query, and without a fragment, which documents
    /// use to distinguish operations of one path.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="isInPath">Whether a name is a parameter of the path.</param>
    public static string Sent(string path, Func<string, bool> isInPath)
    {
        var fragment = path.IndexOf('#');
        path = fragment < 0 ? path : path.Substring(0, fragment);
        var query = path.IndexOf('?');
        if (query < 0)
        {
            return path;
        }

        var fields = path.Substring(query + 1).Split('&').Where(field => Names(field).All(isInPath)).ToList();
        return path.Substring(0, query) + (fields.Count == 0 ? "" : "?" + string.Join("&", fields));
    }
}
