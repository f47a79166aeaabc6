using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>
/// Checks one reference at a time. What leads nowhere or out of the document is reported and taken out; what leads to a
/// place where NSwag does not look is put right. Changes are kept until the walk over the tree is over.
/// </summary>
internal sealed class ReferenceCheck
{
    // A chain of references to references longer than this is taken for a circle.
    private const int MaxChain = 32;

    private readonly SpecTree _tree;
    private readonly List<ApiProblem> _problems;
    private readonly List<Action> _changes;
    private readonly List<(JObject Holder, JToken Target, SpecNode Kind)> _copies = [];

    public ReferenceCheck(SpecTree tree, List<ApiProblem> problems, List<Action> changes)
    {
        _tree = tree;
        _problems = problems;
        _changes = changes;
    }

    /// <summary>Checks the <c>$ref</c> of an object that stands for a part of this kind.</summary>
    public void Check(JObject holder, SpecNode kind)
    {
        var reference = holder["$ref"]!;
        if (reference is not JValue { Value: string text } || Resolve(text, kind, out var segments) is not { } target)
        {
            Report(reference, reference.Spelling());
            _changes.Add(() => TakeOut(holder, kind));
            return;
        }

        var toComponent = segments.Length == 3 && segments[0] == "components" && segments[1] == SpecGrammar.Section(kind);
        if (kind == SpecNode.Schema && !toComponent)
        {
            _changes.Add(() => PointToSchema(holder, "$ref", segments));
        }
        else if (!toComponent || kind is SpecNode.RequestBody or SpecNode.PathItem)
        {
            // NSwag does not follow these; they stand for something small, so that a copy does.
            _copies.Add((holder, target, kind));
        }
    }

    /// <summary>Puts copies in the place of references; after all other changes, path items last, as they hold the others.</summary>
    public void Copy()
    {
        foreach (var (holder, target, _) in _copies.OrderBy(copy => copy.Kind == SpecNode.PathItem))
        {
            holder.Replace(target.DeepClone());
        }
    }

    /// <summary>Checks the schemas that a discriminator's mapping names, by reference or by bare name.</summary>
    public void CheckMapping(JObject schema)
    {
        if (schema.Object("discriminator")?.Object("mapping") is not { } mapping)
        {
            return;
        }

        foreach (var entry in mapping.Properties())
        {
            var text = entry.Value is JValue { Value: string value } ? value : null;
            if (text is not null && _tree.Schemas?.Has(text) == true)
            {
                _changes.Add(() => entry.Value = SpecTree.ReferenceTo(text));
            }
            else if (text is not null && ComponentNamed(text) is { } named)
            {
                _changes.Add(() => entry.Value = SpecTree.ReferenceTo(named));
            }
            else if (text is null || Resolve(text, SpecNode.Schema, out var segments) is null)
            {
                Report(entry.Value, entry.Value.Spelling());
                _changes.Add(entry.Remove);
            }
            else if (SpecTree.SchemaName(text) is null)
            {
                _changes.Add(() => PointToSchema(mapping, entry.Name, segments));
            }
        }
    }

    // Documents that were bundled from files keep the files' names in their mappings; the schemas lie under components by the last part of them.
    private string? ComponentNamed(string reference)
    {
        if (Resolve(reference, SpecNode.Schema, out _) is not null)
        {
            return null;
        }

        var name = reference.Substring(reference.LastIndexOf('/') + 1);
        var fragment = name.Substring(name.LastIndexOf('#') + 1);
        var extension = fragment.LastIndexOf('.');
        return new[] { fragment, extension > 0 ? fragment.Substring(0, extension) : fragment }.FirstOrDefault(candidate => _tree.Schemas?.Has(candidate) == true);
    }

    private JToken? Resolve(string reference, SpecNode kind, out string[] segments)
    {
        segments = LocalReference.Segments(reference) ?? [];
        if (segments.Length == 0 || _tree.Find(segments, out var found) is not { } target || found != kind)
        {
            return null;
        }

        return kind == SpecNode.Schema ? target : LeadsOn(target, kind);
    }

    // The part itself when its own references, if any, come to an end.
    private JObject? LeadsOn(JToken target, SpecNode kind)
    {
        var current = target;
        for (var steps = 0; steps < MaxChain; steps++)
        {
            if (current is not JObject part)
            {
                return null;
            }

            if (!part.Has("$ref"))
            {
                return part;
            }

            var segments = part.Text("$ref") is { } next ? LocalReference.Segments(next) : null;
            if (segments is null || _tree.Find(segments, out var found) is not { } following || found != kind)
            {
                return null;
            }

            current = following;
        }

        return null;
    }

    private void PointToSchema(JObject holder, string member, string[] segments)
    {
        if (_tree.Find(segments, out _) is not JObject target)
        {
            return;
        }

        // The target may have been moved before, or be on its way as a component.
        var name = target.Parent is JProperty { Parent: JObject map } property && map == _tree.Schemas
            ? property.Name
            : _tree.Move(target, JsonPointer.Join(segments));
        holder[member] = SpecTree.ReferenceTo(name);
    }

    private void Report(JToken place, string reference)
    {
        var external = place.Type == JTokenType.String && !LocalReference.IsLocal(reference) && reference.IndexOfAny(['/', '.', ':']) >= 0;
        var kind = external ? ApiProblemKind.ExternalReference : ApiProblemKind.DanglingReference;
        _problems.Add(new ApiProblem(kind, [reference], JsonPointer.To(place)));
    }

    private static void TakeOut(JObject holder, SpecNode kind)
    {
        switch (kind)
        {
            case SpecNode.Schema:
                Empty(holder);
                break;
            case SpecNode.Response:
                holder.Replace(new JObject { ["description"] = "" });
                break;
            default:
                Remove(holder);
                break;
        }
    }

    /// <summary>Takes a value out of its array, or out of its object together with its name.</summary>
    public static void Remove(JToken value) => (value.Parent is JProperty member ? member : value).Remove();

    /// <summary>Makes a schema say nothing but its description and the like.</summary>
    public static void Empty(JObject schema)
    {
        foreach (var member in schema.Properties().ToList())
        {
            if (!RawJson.IsAnnotation(member.Name))
            {
                member.Remove();
            }
        }
    }
}
