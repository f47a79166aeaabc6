namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Paths with names in braces: <c>/users/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary>The names in braces, each once, in the order of the path.</summary>
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
}
