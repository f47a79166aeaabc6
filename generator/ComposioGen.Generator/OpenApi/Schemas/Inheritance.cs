using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// Converts inheritance to unions: a schema with a discriminator and without branches, which others extend through allOf, has those as
/// branches.
/// </summary>
internal static class Inheritance
{
    /// <summary>Completes the base schemas among the components.</summary>
    public static void Complete(IReadOnlyList<ApiSchema> components)
    {
        foreach (var schema in components)
        {
            TakeFromPart(schema);
        }

        var bases = components.Where(schema => schema is { Discriminator: { } discriminator, Branches.Count: 0 } && HasTextTag(schema, discriminator)).ToList();
        if (bases.Count == 0)
        {
            return;
        }

        var extensions = Extensions(components);
        var kinds = bases.ToDictionary(root => root, root => Kinds(root, components, extensions));
        foreach (var root in bases.Where(root => kinds[root].Count > 0))
        {
            // A derived schema that is itself extended is also a branch.
            var leaves = kinds[root].Select(kind => new TaggedSchema(
                kind.Tag,
                kind.Schema == root || (kinds.TryGetValue(kind.Schema, out var own) && own.Count > 0) ? Alone(kind.Schema) : kind.Schema)).ToList();
            root.Discriminator = new ApiDiscriminator(root.Discriminator!.PropertyName, leaves);
            root.Branches = leaves.Select(leaf => leaf.Schema).Distinct().ToList();
        }
    }

    // An inline part of an allOf is the schema itself: its discriminator applies to the extensions of the schema.
    private static void TakeFromPart(ApiSchema schema)
    {
        if (schema is { Discriminator: null, Branches.Count: 0 } && InlineParts(schema).FirstOrDefault(part => part is { Discriminator: not null, Branches.Count: 0 } && part.Pointer.StartsWith(schema.Pointer + "/", StringComparison.Ordinal)) is { } part)
        {
            (schema.Discriminator, part.Discriminator) = (part.Discriminator, null);
        }
    }

    private static IEnumerable<ApiSchema> InlineParts(ApiSchema schema) => schema.AllOf.Where(part => part.ComponentName is null);

    // The schemas in the mapping, and other schemas that extend the base, by their own names.
    private static List<TaggedSchema> Kinds(ApiSchema root, IReadOnlyList<ApiSchema> components, ILookup<ApiSchema, ApiSchema> extensions)
    {
        var kinds = root.Discriminator!.Mapping.ToList();
        var mapped = new HashSet<ApiSchema>(kinds.Select(kind => kind.Schema));
        var named = new HashSet<string>(kinds.Select(kind => kind.Tag), StringComparer.Ordinal);
        var derived = Derived(root, extensions);
        var unmapped = components.Where(schema => !schema.IsReference && !mapped.Contains(schema) && derived.Contains(schema)).ToList();
        var tags = unmapped.ToDictionary(schema => schema, schema => Values(schema, root.Discriminator.PropertyName));
        var owners = tags.SelectMany(schema => schema.Value).ToLookup(value => value, StringComparer.Ordinal);

        // A value that several schemas allow, or the mapping has, identifies none of them.
        bool IsOwn(string value) => owners[value].Count() == 1 && !named.Contains(value);
        kinds.AddRange(unmapped
            .SelectMany(schema => (tags[schema].Count > 0 && tags[schema].All(IsOwn) ? tags[schema] : [schema.ComponentName!]).Select(tag => new TaggedSchema(tag, schema)))
            .ToList()
            .Where(kind => named.Add(kind.Tag)));
        return kinds.All(kind => kind.Schema == root) ? [] : kinds;
    }

    // OpenAPI requires a string.
    private static bool HasTextTag(ApiSchema root, ApiDiscriminator discriminator) =>
        InlineParts(root).Prepend(root).SelectMany(part => part.Properties).FirstOrDefault(property => property.Name == discriminator.PropertyName)?.Schema.AllowsText != false;

    // The values that a derived schema allows for the discriminator.
    private static List<string> Values(ApiSchema derived, string discriminator) =>
        InlineParts(derived).Prepend(derived)
            .SelectMany(part => part.Properties)
            .FirstOrDefault(property => property.Name == discriminator && property.Schema is { Enum.Count: > 0, AllowsText: true }) is { } narrowed
            ? narrowed.Schema.Enum.Select(value => value.Value).ToList()
            : [];

    // The schemas that contain a part in their allOf, by that part; inline parts among them.
    private static ILookup<ApiSchema, ApiSchema> Extensions(IReadOnlyList<ApiSchema> components)
    {
        var known = new HashSet<ApiSchema>(components);
        var open = new Queue<ApiSchema>(components);
        var pairs = new List<(ApiSchema Part, ApiSchema Whole)>();
        while (open.Count > 0)
        {
            var whole = open.Dequeue();
            foreach (var part in whole.AllOf)
            {
                pairs.Add((part, whole));
                if (known.Add(part))
                {
                    open.Enqueue(part);
                }
            }
        }

        return pairs.ToLookup(pair => pair.Part, pair => pair.Whole);
    }

    private static HashSet<ApiSchema> Derived(ApiSchema root, ILookup<ApiSchema, ApiSchema> extensions)
    {
        var derived = new HashSet<ApiSchema>();
        var open = new Queue<ApiSchema>([root]);
        while (open.Count > 0)
        {
            foreach (var whole in extensions[open.Dequeue()].Where(derived.Add))
            {
                open.Enqueue(whole);
            }
        }

        return derived;
    }

    private static ApiSchema Alone(ApiSchema schema) => new()
    {
        Pointer = schema.Pointer,
        Type = ApiType.Object,
        Title = schema.Title,
        Description = schema.Description,
        CSharpName = schema.CSharpName,
        Properties = schema.Properties,
        Required = schema.Required,
        AdditionalProperties = schema.AdditionalProperties,
        AllowsAdditionalProperties = schema.AllowsAdditionalProperties,
        AllOf = schema.AllOf,
    };
}
