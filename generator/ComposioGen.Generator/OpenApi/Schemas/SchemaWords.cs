using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// What a schema says as a whole, references followed: whether it may be null, and which other schema it merely stands for.
/// Looks at the JSON alone, because it is asked for every schema several times.
/// </summary>
internal sealed class SchemaWords
{
    // Further wrappers in one another than this carry no meaning.
    private const int MaxWrappers = 16;

    private readonly SpecTree _tree;
    private readonly Dictionary<JObject, bool> _saysNull = [];
    private int _depth;

    public SchemaWords(SpecTree tree) => _tree = tree;

    /// <summary>The keyword that holds the branches of a union: oneOf, else anyOf; null when there are none.</summary>
    public static string? UnionKeyword(JObject schema) =>
        schema.Array("oneOf") is { Count: > 0 } ? "oneOf" : schema.Array("anyOf") is { Count: > 0 } ? "anyOf" : null;

    /// <summary>May be null on the wire, in whatever way the document says so.</summary>
    public bool SaysNull(JObject schema)
    {
        schema = _tree.Behind(schema);
        if (Nullability.SaysNull(schema))
        {
            return true;
        }

        if (!IsWrapped(schema))
        {
            return false;
        }

        if (_saysNull.TryGetValue(schema, out var known))
        {
            return known;
        }

        // Taken for false while it is looked into, which ends circles, and beyond the bound, which ends chains.
        _saysNull[schema] = false;
        if (_depth == MaxWrappers)
        {
            return false;
        }

        _depth++;
        var says = _saysNull[schema] = InnerSaysNull(schema);
        _depth--;
        return says;
    }

    /// <summary>Says nothing but null, itself or the component that it refers to.</summary>
    public bool OnlyNull(JObject schema)
    {
        for (var steps = 0; steps < MaxWrappers; steps++)
        {
            schema = _tree.Behind(schema);
            if (schema.Text("$ref") is not { } reference)
            {
                return Nullability.OnlyNull(schema);
            }

            if (Target(reference) is not { } target)
            {
                return false;
            }

            schema = target;
        }

        return false;
    }

    /// <summary>The branch that a union comes down to when the others only say null and the union has nothing of its own.</summary>
    public JObject? OnlyBranch(JObject schema)
    {
        if (UnionKeyword(schema) is not { } keyword || HasContent(schema))
        {
            return null;
        }

        JObject? only = null;
        foreach (var branch in schema.Array(keyword)!.OfType<JObject>())
        {
            if (OnlyNull(branch))
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
    /// The name under components/schemas that a member stands for: by reference, by an allOf of one reference, or by a union
    /// of one reference and null, with nothing but annotations beside. Null for a schema of its own.
    /// </summary>
    public string? StandsFor(JObject schema)
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

            schema = _tree.Behind(inner);
        }

        return null;
    }

    /// <summary>What the document says at the place itself, never the words of a component.</summary>
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

            schema = _tree.Behind(inner);
        }

        return null;
    }

    private bool InnerSaysNull(JObject schema)
    {
        if (schema.Text("$ref") is { } reference)
        {
            return Target(reference) is { } target && SaysNull(target);
        }

        return (OnlyPart(schema) is { } part && SaysNull(part))
            || (UnionKeyword(schema) is { } keyword && schema.Array(keyword)!.OfType<JObject>().Any(SaysNull));
    }

    private JObject? Target(string reference) =>
        SpecTree.SchemaName(reference) is { } name ? _tree.Schemas?.Object(name) : null;

    private static JObject? OnlyPart(JObject schema) =>
        schema.Array("allOf") is { Count: 1 } parts && schema.OnlyAnnotates(besides: "allOf") ? parts[0] as JObject : null;

    private static bool IsWrapped(JObject schema) => schema.Has("$ref") || schema.Has("allOf") || UnionKeyword(schema) is not null;

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
