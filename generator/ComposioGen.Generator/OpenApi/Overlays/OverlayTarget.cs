using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Selects the locations of a JSONPath. Filters of Newtonsoft apply to list items only; RFC 9535 applies them to object members too, as in
/// <c>$.paths.*[?(@.operationId == 'x')]</c>.
/// </summary>
internal static class OverlayTarget
{
    private const string FilterStart = "[?";
    private const string Descendants = "..";

    // A filter may contain a regular expression, which must not block the compiler.
    private static readonly JsonSelectSettings Settings = new() { RegexMatchTimeout = TimeSpan.FromSeconds(1) };

    /// <exception cref="JsonException">The text is not a JSONPath.</exception>
    public static List<JToken> Select(JToken root, string path)
    {
        var found = SelectAsWritten(root, path);
        return found.Count > 0 || !path.Contains(FilterStart) ? found : SelectMembers(root, path);
    }

    /// <summary>Returns the selection of Newtonsoft, whose filters do not apply to object members.</summary>
    /// <exception cref="JsonException">The text is not a JSONPath.</exception>
    public static List<JToken> SelectAsWritten(JToken root, string path) => root.SelectTokens(path, Settings).ToList();

    private static List<JToken> SelectMembers(JToken root, string path)
    {
        var start = path.IndexOf(FilterStart, StringComparison.Ordinal);
        var end = End(path, start);
        if (end < 0)
        {
            return [];
        }

        var filter = path.Substring(start, end - start);
        var rest = path.Substring(end);
        return Parents(root, path.Substring(0, start))
            .SelectMany(parent => Matching(parent, filter))
            .SelectMany(match => rest.Length == 0 ? [match] : Select(match, "$" + rest))
            .ToList();
    }

    /// <summary>Selects the tokens whose members a filter inspects; below two dots, these are a token and all its descendants.</summary>
    private static IEnumerable<JToken> Parents(JToken root, string path)
    {
        var start = path.TrimEnd('.');
        var found = start is "" or "$" ? [root] : root.SelectTokens(start, Settings);
        return path.EndsWith(Descendants, StringComparison.Ordinal)
            ? found.OfType<JContainer>().SelectMany(container => container.DescendantsAndSelf()).Where(token => token is JObject or JArray).ToList()
            : found;
    }

    /// <summary>Applies the filter to copies in a list, which Newtonsoft supports.</summary>
    private static List<JToken> Matching(JToken parent, string filter)
    {
        var children = parent is JObject members ? members.Properties().Select(member => member.Value).ToList() : parent.Children().ToList();
        var copies = new JArray(children.Select(child => child.DeepClone()));
        return copies.SelectTokens("$" + filter, Settings).Select(hit => children[copies.IndexOf(hit)]).ToList();
    }

    private static int End(string path, int start)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = start; i < path.Length; i++)
        {
            var c = path[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '[')
            {
                depth++;
            }
            else if (c == ']' && --depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
