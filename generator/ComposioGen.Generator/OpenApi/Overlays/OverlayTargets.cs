using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Finds the targets of an overlay's actions. Overlays name members wherever they stand (<c>$..properties.password</c>), action after action;
/// the document is looked through once for each such name, and not once for each action.
/// </summary>
internal sealed class OverlayTargets(JObject document)
{
    private const string Anywhere = "$..";

    private readonly Dictionary<string, List<JToken>> _anywhere = new(StringComparer.Ordinal);

    /// <exception cref="JsonException">The target is no JSONPath.</exception>
    public List<JToken> Select(string target)
    {
        var nameEnd = NameEnd(target);
        if (nameEnd < 0 || target.IndexOf('$', nameEnd) >= 0)
        {
            return OverlayTarget.Select(document, target);
        }

        var rest = target.Substring(nameEnd);
        var path = Steps(rest);
        var found = Values(target.Substring(Anywhere.Length, nameEnd - Anywhere.Length))
            .SelectMany(start => path is null ? OverlayTarget.SelectAsWritten(start, "$" + rest) : Follow(start, path))
            .ToList();
        return found.Count > 0 || path is not null ? found : OverlayTarget.Select(document, target);
    }

    /// <summary>Members of these names, and none besides, may have come or gone.</summary>
    public void Forget(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _anywhere.Remove(name);
        }
    }

    /// <summary>Members of any name may have come or gone.</summary>
    public void ForgetAll() => _anywhere.Clear();

    private List<JToken> Values(string name)
    {
        if (!_anywhere.TryGetValue(name, out var values))
        {
            _anywhere[name] = values = MemberSearch.ValuesOf(document, name);
        }

        return values;
    }

    // Behind the name of `$..name`; -1 for a target of another form.
    private static int NameEnd(string target)
    {
        if (!target.StartsWith(Anywhere, StringComparison.Ordinal))
        {
            return -1;
        }

        var end = Anywhere.Length;
        while (end < target.Length && IsNameCharacter(target[end]))
        {
            end++;
        }

        return end > Anywhere.Length && (end == target.Length || target[end] is '.' or '[') ? end : -1;
    }

    // The names of `.a.b.c`; null for a path with anything else in it.
    private static string[]? Steps(string path)
    {
        if (path.Length == 0)
        {
            return [];
        }

        var steps = path.Substring(1).Split('.');
        return path[0] == '.' && steps.All(step => step.Length > 0 && step.All(IsNameCharacter)) ? steps : null;
    }

    private static IEnumerable<JToken> Follow(JToken start, string[] steps)
    {
        var current = start;
        foreach (var step in steps)
        {
            if ((current as JObject)?.Property(step, StringComparison.Ordinal) is not { } member)
            {
                return [];
            }

            current = member.Value;
        }

        return [current];
    }

    private static bool IsNameCharacter(char c) => c is '_' or '-' || char.IsLetterOrDigit(c);
}
