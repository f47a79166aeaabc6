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
        var bases = components.Where(schema => schema is { Discriminator: not null, Branches.Count: 0 }).ToList();
        if (bases.Count == 0)
        {
            return;
        }

        var kinds = bases.ToDictionary(root => root, root => Kinds(root, components));
        foreach (var root in bases.Where(root => kinds[root].Count > 0))
        {
            // A derived schema that is itself extended is also a branch.
            var leaves = kinds[root].Select(kind => new KeyValuePair<string, ApiSchema>(
                kind.Key,
                kind.Value == root || (kinds.TryGetValue(kind.Value, out var own) && own.Count > 0) ? Alone(kind.Value) : kind.Value)).ToList();
            root.Discriminator = new ApiDiscriminator(root.Discriminator!.PropertyName, leaves);
            root.Branches = leaves.Select(leaf => leaf.Value).Distinct().ToList();
        }
    }

    // The schemas in the mapping, and other schemas that extend the base, by their own names.
    private static List<KeyValuePair<string, ApiSchema>> Kinds(ApiSchema root, IReadOnlyList<ApiSchema> components)
    {
        var kinds = root.Discriminator!.Mapping.ToList();
        var mapped = new HashSet<ApiSchema>(kinds.Select(kind => kind.Value));
        var named = new HashSet<string>(kinds.Select(kind => kind.Key), StringComparer.Ordinal);
        kinds.AddRange(components
            .Where(schema => !schema.IsReference && !mapped.Contains(schema) && Extends(schema, root, []) && named.Add(schema.ComponentName!))
            .Select(schema => new KeyValuePair<string, ApiSchema>(schema.ComponentName!, schema)));
        return kinds.All(kind => kind.Value == root) ? [] : kinds;
    }

    private static bool Extends(ApiSchema schema, ApiSchema root, HashSet<ApiSchema> seen) =>
        schema.AllOf.Any(part => part == root || (seen.Add(part) && Extends(part, root, seen)));

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
