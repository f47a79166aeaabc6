using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>
/// Checks one reference at a time. Dangling and external references are reported and removed; references to locations that NSwag does not
/// support are corrected. Changes are applied after the traversal.
/// </summary>
internal sealed class ReferenceCheck
{
    // A longer chain of references is treated as a cycle.
    private const int MaxChain = 32;

    private readonly SpecTree _tree;
    private readonly List<ApiProblem> _problems;
    private readonly List<Action> _changes;
    private readonly ExtractedComponents _extracted;
    private readonly List<(JObject Holder, SpecNode Kind)> _copies = [];

    public ReferenceCheck(SpecTree tree, ExtractedComponents extracted, List<ApiProblem> problems, List<Action> changes)
    {
        _extracted = extracted;
        _tree = tree;
        _problems = problems;
        _changes = changes;
    }

    /// <summary>Checks the <c>$ref</c> of an object in the position of a document part.</summary>
    public void Check(JObject holder, SpecNode kind)
    {
        var reference = holder["$ref"]!;
        if (kind == SpecNode.Schema && SchemaOf(reference) is { } schema)
        {
            holder["$ref"] = reference = schema;
        }

        if (ComponentReference(reference as JValue, kind) is { } component)
        {
            _changes.Add(() => holder["$ref"] = component);
            CopyIfUnsupported(holder, kind, toComponent: true);
            return;
        }

        if ((kind is SpecNode.Response or SpecNode.RequestBody) && RefersToSchema(reference))
        {
            _changes.Add(() => holder.Replace(JsonBody(reference)));
            return;
        }

        if (kind == SpecNode.Schema && RefersToBooleanSchema(reference))
        {
            _changes.Add(() => Empty(holder));
            return;
        }

        if (reference is not JValue { Value: string text } || Resolve(text, kind, out var segments) is null)
        {
            Report(reference, reference.Spelling());
            _changes.Add(() => RemoveDangling(holder, kind));
            return;
        }

        var toComponent = segments.Length == 3 && segments[0] == "components" && segments[1] == SpecGrammar.Section(kind);
        if (kind == SpecNode.Schema && !toComponent)
        {
            _changes.Add(() => RedirectToComponent(holder, "$ref", segments));
        }
        else
        {
            CopyIfUnsupported(holder, kind, toComponent);
        }
    }

    /// <summary>Replaces references by copies, after all other changes; path items come last, because they contain the others.</summary>
    public void Copy()
    {
        foreach (var (holder, _) in _copies.OrderBy(copy => copy.Kind == SpecNode.PathItem))
        {
            if (FinalTarget(holder) is { } target && target != holder)
            {
                holder.Replace(target.DeepClone());
            }
        }
    }

    // Returns the target of a chain of references; null when the chain does not end.
    private JObject? FinalTarget(JObject holder)
    {
        var part = holder;
        for (var steps = 0; steps < MaxChain && part is not null; steps++)
        {
            if (part.Text("$ref") is not { } reference)
            {
                return part;
            }

            part = LocalReference.Segments(reference) is { } segments ? _tree.Find(segments, out _) as JObject : null;
        }

        return null;
    }

    /// <summary>
    /// Checks the schemas in the mapping of a discriminator, by reference or by name. Unresolved entries are ignored and reported once for the
    /// discriminator: its union is read without it.
    /// </summary>
    public void CheckMapping(JObject schema)
    {
        if (schema.Object("discriminator") is not { } discriminator || discriminator.Object("mapping") is not { } mapping)
        {
            return;
        }

        var lost = mapping.Properties().Where(entry => !TryResolveMapping(entry, mapping)).ToList();
        if (lost.Count > 0)
        {
            var others = lost.Count == 1 ? "" : $" and {JsonPointer.Index(lost.Count - 1)} more";
            _problems.Add(new ApiProblem(ApiProblemKind.LostMapping, [discriminator["propertyName"]?.Spelling() ?? "", $"'{lost[0].Value.Spelling()}'{others}"], JsonPointer.To(lost[0].Value)));
            _changes.Add(() => lost.ForEach(entry => entry.Remove()));
        }
    }

    private bool TryResolveMapping(JProperty entry, JObject mapping)
    {
        if (entry.Value is not JValue { Value: string text })
        {
            return false;
        }

        if ((_tree.Schemas?.Has(text) == true ? text : ComponentNamed(text)) is { } named)
        {
            _changes.Add(() => entry.Value = SpecTree.ReferenceTo(named));
        }
        else if (ComponentReference((JValue)entry.Value, SpecNode.Schema) is { } component)
        {
            _changes.Add(() => entry.Value = component);
        }
        else if (Resolve(text, SpecNode.Schema, out var segments) is null)
        {
            return false;
        }
        else if (SpecTree.SchemaName(text) is null)
        {
            _changes.Add(() => RedirectToComponent(mapping, entry.Name, segments));
        }

        return true;
    }

    // A schema that refers to a response, a parameter or the like is the schema of that part; null for every other reference.
    private string? SchemaOf(JToken reference)
    {
        if (reference is not JValue { Value: string text } || LocalReference.Segments(text) is not { Length: > 0 } segments
            || _tree.Find(segments, out var found) is not { } target || !HasSchema(found) || FollowReferences(target, found) is not { } part)
        {
            return null;
        }

        var media = MediaType.Preferred(part.Object("content"))?.Value as JObject;
        return (part.Object("schema") ?? media?.Object("schema")) is { } schema ? LocalReference.To(JsonPointer.To(schema)) : null;
    }

    private bool RefersToSchema(JToken reference) =>
        reference is JValue { Value: string text } && SpecTree.SchemaName(text) is { } name && _tree.Schemas?.Object(name) is not null;

    // A body that refers to a schema is a JSON body.
    private static JObject JsonBody(JToken reference) => new()
    {
        ["description"] = "",
        ["content"] = new JObject { [MediaType.Json] = new JObject { ["schema"] = new JObject { ["$ref"] = reference } } },
    };

    // A schema that is true or false, in a location where OpenAPI does not define schemas.
    private bool RefersToBooleanSchema(JToken reference) =>
        reference is JValue { Value: string text } && LocalReference.Segments(text) is { Length: > 0 } segments
        && _tree.Find(segments, out var found) is JValue { Value: bool } && found == SpecNode.Other;

    private static bool HasSchema(SpecNode node) =>
        node is SpecNode.Response or SpecNode.RequestBody or SpecNode.Parameter or SpecNode.Header or SpecNode.MediaType;

    // NSwag does not follow some references; their targets are small, so they are copied.
    private void CopyIfUnsupported(JObject holder, SpecNode kind, bool toComponent)
    {
        if (kind is SpecNode.RequestBody or SpecNode.PathItem || (kind != SpecNode.Schema && !toComponent))
        {
            _copies.Add((holder, kind));
        }
    }

    // The reference to the component that is created from a part in a location that OpenAPI does not define.
    private string? ComponentReference(JValue? reference, SpecNode kind)
    {
        if (reference?.Value is not string text || LocalReference.Segments(text) is not { Length: > 0 } segments
            || _tree.Find(segments, out var found) is not JObject part || !(found == SpecNode.Other || (kind == SpecNode.Schema && HasSchema(found))))
        {
            return null;
        }

        return LocalReference.To(JsonPointer.Append("/components/" + SpecGrammar.Section(kind), _extracted.NameOf(part, segments, kind)));
    }

    // Mappings of bundled documents may contain file names; the schemas are under components with the last part of the name.
    private string? ComponentNamed(string reference)
    {
        if (LocalReference.Segments(reference) is { Length: > 0 } segments && _tree.Find(segments, out _) is not null)
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

        return kind == SpecNode.Schema ? target : FollowReferences(target, kind);
    }

    // The part itself when its references are acyclic.
    private JObject? FollowReferences(JToken target, SpecNode kind)
    {
        var current = target;
        for (var steps = 0; steps < MaxChain; steps++)
        {
            if (current is not JObject part)
            {
                return null;
            }

            // A body may refer to a schema, of which it is JSON.
            if (!part.Has("$ref") || ((kind is SpecNode.Response or SpecNode.RequestBody) && RefersToSchema(part["$ref"]!)))
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

    private void RedirectToComponent(JObject holder, string member, string[] segments)
    {
        if (_tree.Find(segments, out _) is not JObject target)
        {
            return;
        }

        // The target may have been moved to components already.
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

    private static void RemoveDangling(JObject holder, SpecNode kind)
    {
        switch (kind)
        {
            case SpecNode.Schema:
                Empty(UnknownContent.In(holder));
                break;
            case SpecNode.Response:
                holder.Replace(new JObject { ["description"] = "" });
                break;
            default:
                Remove(holder);
                break;
        }
    }

    /// <summary>Removes a value from its array, or from its object together with its name.</summary>
    public static void Remove(JToken value) => (value.Parent is JProperty member ? member : value).Remove();

    /// <summary>Removes everything from a schema except its annotations.</summary>
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
