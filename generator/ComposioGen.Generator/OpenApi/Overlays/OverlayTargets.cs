using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Finds the targets of overlay actions. Overlays select members at any depth (<c>$..properties.password</c>) repeatedly; the document is
/// searched once per member name instead of once per action.
/// </summary>
internal sealed class OverlayTargets(JObject document)
{
    private const string Anywhere = "$..";

    private readonly Dictionary<string, List<JToken>> _anywhere = new(StringComparer.Ordinal);

    /// <exception cref="JsonException">The target is not a JSONPath.</exception>
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

    /// <summary>Invalidates the search results for these member names.</summary>
    public void Forget(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _anywhere.Remove(name);
        }
    }

    /// <summary>Invalidates all search results.</summary>
    public void ForgetAll() => _anywhere.Clear();

    private List<JToken> Values(string name)
    {
        if (!_anywhere.TryGetValue(name, out var values))
        {
            _anywhere[name] = values = MemberSearch.ValuesOf(document, name);
        }

        return values;
    }

    // Returns the offset after the name of `$..name`; -1 for a target of another form.
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

    // Returns the names of `.a.b['c','d']`, step by step; null for a path with other elements.
    private static List<string[]>? Steps(string path)
    {
        var steps = new List<string[]>();
        for (var start = 0; start < path.Length;)
        {
            var end = path.IndexOfAny(['.', '['], start + 1);
            end = end < 0 ? path.Length : end;
            var step = path.Substring(start, end - start);
            var names = step[0] == '.' ? [step.Substring(1)] : NamesInBrackets(step);
            if (names is null || !names.All(IsName))
            {
                return null;
            }

            steps.Add(names);
            start = end;
        }

        return steps;
    }

    private static string[]? NamesInBrackets(string step) =>
        step.StartsWith("['", StringComparison.Ordinal) && step.EndsWith("']", StringComparison.Ordinal) && step.Length > 4
            ? step.Substring(2, step.Length - 4).Split(["','"], StringSplitOptions.None)
            : null;

    private static IEnumerable<JToken> Follow(JToken start, List<string[]> steps)
    {
        IEnumerable<JToken> current = [start];
        foreach (var names in steps)
        {
            current = current.OfType<JObject>().SelectMany(members => names.Select(name => members.Property(name, StringComparison.Ordinal)?.Value).OfType<JToken>());
        }

        return current;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(IsNameCharacter);

    private static bool IsNameCharacter(char c) => c is '_' or '-' || char.IsLetterOrDigit(c);
}
