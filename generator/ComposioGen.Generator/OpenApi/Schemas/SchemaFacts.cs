using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// Determines facts about a schema with references followed: whether it allows null, and which component it refers to. Uses the JSON only,
/// because it is called several times per schema.
/// </summary>
internal sealed class SchemaFacts
{
    // Deeper nested wrappers have no meaning.
    private const int MaxWrappers = 16;

    private readonly SpecTree _tree;
    private readonly Dictionary<JObject, bool> _isNullable = [];
    private int _depth;

    public SchemaFacts(SpecTree tree) => _tree = tree;

    /// <summary>Returns the keyword with the branches of a union: oneOf, else anyOf; null for none.</summary>
    public static string? UnionKeyword(JObject schema) =>
        schema.Array("oneOf") is { Count: > 0 } ? "oneOf" : schema.Array("anyOf") is { Count: > 0 } ? "anyOf" : null;

    /// <summary>
    /// Returns whether the branches of a union have no content but only restrict that of the schema, as <c>{oneOf: [{required: [a]}, {required: [b]}]}</c>
    /// does.
    /// </summary>
    public static bool OnlyRestricts(JObject schema, string keyword) => schema.Array(keyword)!.All(branch => branch is JObject part && OnlyRestricts(part, schema));

    /// <summary>Returns whether the value may be null, in any form supported by OpenAPI.</summary>
    public bool IsNullable(JObject schema)
    {
        schema = _tree.ResolveMoved(schema);
        if (Nullability.IsNullable(schema))
        {
            return true;
        }

        if (!IsWrapped(schema))
        {
            return false;
        }

        if (_isNullable.TryGetValue(schema, out var known))
        {
            return known;
        }

        // False while it is being determined, which ends cycles, and beyond the limit, which ends chains.
        _isNullable[schema] = false;
        if (_depth == MaxWrappers)
        {
            return false;
        }

        _depth++;
        var isNullable = _isNullable[schema] = IsInnerNullable(schema);
        _depth--;
        return isNullable;
    }

    /// <summary>
    /// Returns whether a schema has a flag such as <c>readOnly</c>: itself, in the schema that it refers to, in a part of its allOf, or in the
    /// only branch of its union. A schema that sets the flag to false overrides the schemas that it contains.
    /// </summary>
    public bool HasFlag(JObject schema, string flag)
    {
        var visited = new HashSet<JObject>();
        var open = new Queue<JObject>([schema]);
        while (open.Count > 0)
        {
            var part = _tree.ResolveMoved(open.Dequeue());
            if (!visited.Add(part))
            {
                continue;
            }

            if (part.Flag(flag) is { } value)
            {
                if (value)
                {
                    return true;
                }

                continue;
            }

            foreach (var inner in new[] { part.Text("$ref") is { } reference ? Target(reference) : OnlyBranch(part) }.Concat(part.Array("allOf")?.OfType<JObject>() ?? []))
            {
                if (inner is not null)
                {
                    open.Enqueue(inner);
                }
            }
        }

        return false;
    }

    /// <summary>Returns whether a schema, or the component that it refers to, allows only null.</summary>
    public bool IsNullOnly(JObject schema)
    {
        for (var steps = 0; steps < MaxWrappers; steps++)
        {
            schema = _tree.ResolveMoved(schema);
            if (schema.Text("$ref") is not { } reference)
            {
                return Nullability.IsNullOnly(schema);
            }

            if (Target(reference) is not { } target)
            {
                return false;
            }

            schema = target;
        }

        return false;
    }

    /// <summary>
    /// Returns the only branch of a union whose other branches allow only null and that has no members; null for other unions.
    /// </summary>
    public JObject? OnlyBranch(JObject schema)
    {
        if (UnionKeyword(schema) is not { } keyword || HasContent(schema))
        {
            return null;
        }

        JObject? only = null;
        foreach (var branch in schema.Array(keyword)!.OfType<JObject>())
        {
            if (IsNullOnly(branch))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = branch;
        }

        return only;
    }

    /// <summary>
    /// Returns the name under components/schemas that a member refers to: by reference, by an allOf with one reference, or by a union of one
    /// reference and null, with only annotations beside it. Null for a separate schema.
    /// </summary>
    public string? ReferencedComponent(JObject schema)
    {
        for (var steps = 0; steps < MaxWrappers; steps++)
        {
            if (schema.Text("$ref") is { } reference)
            {
                return SpecTree.SchemaName(reference);
            }

            if ((OnlyPart(schema) ?? OnlyBranch(schema)) is not { } inner)
            {
                return null;
            }

            schema = _tree.ResolveMoved(inner);
        }

        return null;
    }

    /// <summary>Returns the description at the location itself, never that of a component.</summary>
    public string? OwnDescription(JObject schema)
    {
        for (var steps = 0; steps < MaxWrappers; steps++)
        {
            if (schema.Text("description") is { } own)
            {
                return own;
            }

            if (schema.Has("$ref") || OnlyBranch(schema) is not { } inner)
            {
                return null;
            }

            schema = _tree.ResolveMoved(inner);
        }

        return null;
    }

    private bool IsInnerNullable(JObject schema)
    {
        if (schema.Text("$ref") is { } reference)
        {
            return Target(reference) is { } target && IsNullable(target);
        }

        return (OnlyPart(schema) is { } part && IsNullable(part))
            || (UnionKeyword(schema) is { } keyword && schema.Array(keyword)!.OfType<JObject>().Any(IsNullable));
    }

    private JObject? Target(string reference) =>
        SpecTree.SchemaName(reference) is { } name ? _tree.Schemas?.Object(name) : null;

    private static JObject? OnlyPart(JObject schema) =>
        schema.Array("allOf") is { Count: 1 } parts && schema.OnlyAnnotates(besides: "allOf") ? parts[0] as JObject : null;

    private static bool IsWrapped(JObject schema) => schema.Has("$ref") || schema.Has("allOf") || UnionKeyword(schema) is not null;

    private static bool OnlyRestricts(JObject branch, JObject whole) =>
        (branch.Has("required") || branch.Has("not"))
        && !HasContent(branch)
        && UnionKeyword(branch) is null
        && (!branch.Has("type") || (branch.Text("type") == "object" && (whole.Text("type") == "object" || whole.Has("properties"))));

    private static bool HasContent(JObject schema) =>
        schema.Object("properties") is { Count: > 0 }
        || schema.Object("additionalProperties") is not null
        || schema.Has("$ref")
        || schema.Has("items")
        || schema.Has("allOf")
        || schema.Has("enum")
        || schema.Has("const")
        || (schema.Has("oneOf") && schema.Has("anyOf"));
}
