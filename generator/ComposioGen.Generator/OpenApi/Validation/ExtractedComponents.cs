using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>
/// Contains targets of references in locations that OpenAPI does not define, such as the <c>definitions</c> of a schema or of the document.
/// Each becomes a separate component.
/// </summary>
internal sealed class ExtractedComponents(SpecTree tree)
{
    private readonly Dictionary<(string Section, string Pointer), string> _names = [];
    private readonly Dictionary<string, HashSet<string>> _usedNames = new(StringComparer.Ordinal);
    private readonly Queue<(string Section, string Name, JObject Part, SpecNode Kind)> _pending = new();

    /// <summary>Returns the name that a part will have among the components.</summary>
    /// <param name="part">The part.</param>
    /// <param name="segments">The location of the part.</param>
    /// <param name="kind">The kind that the reference requires.</param>
    public string NameOf(JObject part, IReadOnlyList<string> segments, SpecNode kind)
    {
        var section = SpecGrammar.Section(kind)!;
        var key = (section, JsonPointer.Join(segments));
        if (!_names.TryGetValue(key, out var name))
        {
            _names[key] = name = UniqueName(section, segments);
            _pending.Enqueue((section, name, part, kind));
        }

        return name;
    }

    /// <summary>Adds the next part to the components and returns it; null if none remain. It may itself lead to further parts.</summary>
    public (JObject Part, SpecNode Kind)? AddNext()
    {
        if (_pending.Count == 0)
        {
            return null;
        }

        var (section, name, part, kind) = _pending.Dequeue();
        var copy = (JObject)part.DeepClone();
        tree.Section(section)[name] = copy;
        return (copy, kind);
    }

    // Returns the last word of the location when it is unique, otherwise with the preceding words.
    private string UniqueName(string section, IReadOnlyList<string> segments)
    {
        if (!_usedNames.TryGetValue(section, out var usedNames))
        {
            _usedNames[section] = usedNames = new HashSet<string>(tree.Root.Object("components")?.Object(section)?.Properties().Select(member => member.Name) ?? [], StringComparer.Ordinal);
        }

        var name = segments[segments.Count - 1];
        for (var before = segments.Count - 2; !usedNames.Add(name); before--)
        {
            name = before >= 0 ? segments[before] + "." + name : name + ".";
        }

        return name;
    }
}
