using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Resolves branches of a union that are unions of objects themselves.</summary>
internal sealed class NestedUnions
{
    // Every union repeats the branches of those in it, so that without a limit a chain of unions has quadratically many.
    private const int MaxNesting = 8;

    private readonly Func<ApiSchema, ApiSchema> _fold;
    private readonly Dictionary<ApiSchema, ApiSchema> _merged = [];
    private readonly Dictionary<ApiSchema, FlatUnion?> _flat = [];
    private readonly SchemaOrder _order;

    /// <param name="fold">Merges allOf.</param>
    public NestedUnions(Func<ApiSchema, ApiSchema> fold)
    {
        _fold = fold;
        _order = new SchemaOrder(union => Folded(union).Where(branch => branch.Branches.Count > 0), _flat.ContainsKey, union => _flat[union] = Flatten(union));
    }

    /// <summary>Returns the branches of a union. Those of a nested union take its place.</summary>
    public IReadOnlyList<ApiSchema> Branches(ApiSchema union)
    {
        var branches = Folded(union);
        if (branches.All(branch => branch.Branches.Count == 0))
        {
            return branches;
        }

        if (!_flat.TryGetValue(union, out var flat))
        {
            _order.Visit(union);
            flat = _flat[union];
        }

        return flat?.Branches ?? branches;
    }

    /// <summary>Returns the branch of a schema: the merged object for a nested union with a discriminator of its own.</summary>
    public ApiSchema Resolve(ApiSchema schema) => _merged.TryGetValue(_fold(schema), out var merged) ? merged : _fold(schema);

    private List<ApiSchema> Folded(ApiSchema union) => union.Branches.Select(_fold).Distinct().ToList();

    /// <summary>Returns the branches of a union and of those in it; null when one is not an object, or the union contains itself.</summary>
    private FlatUnion? Flatten(ApiSchema union)
    {
        var all = new List<ApiSchema>();
        var nesting = 0;
        foreach (var branch in Folded(union))
        {
            if (branch.Branches.Count > 0)
            {
                if (branch.Properties.Count > 0 || !_flat.TryGetValue(branch, out var inner) || inner is not { Nesting: < MaxNesting })
                {
                    return null;
                }

                nesting = Math.Max(nesting, inner.Nesting + 1);
                all.AddRange(IsTagged(union, branch) ? [Merged(branch, inner.Branches)] : inner.Branches);
            }
            else if (branch.Properties.Count > 0)
            {
                all.Add(branch);
            }
            else
            {
                return null;
            }
        }

        return new FlatUnion(all.Distinct().ToList(), nesting);
    }

    // A value of the outer discriminator identifies the nested union, whose own discriminator then identifies the branch.
    private bool IsTagged(ApiSchema union, ApiSchema branch) =>
        union.Discriminator is { } outer
        && (outer.Mapping.Any(entry => _fold(entry.Schema) == branch) || (outer.Mapping.Count == 0 && branch.Discriminator?.PropertyName != outer.PropertyName));

    private ApiSchema Merged(ApiSchema union, IReadOnlyList<ApiSchema> branches)
    {
        if (!_merged.TryGetValue(union, out var merged))
        {
            _merged.Add(union, merged = Merge(union, branches));
        }

        return merged;
    }

    private static ApiSchema Merge(ApiSchema union, IReadOnlyList<ApiSchema> branches)
    {
        var all = branches.SelectMany(branch => branch.Properties).GroupBy(property => property.Name, StringComparer.Ordinal);
        return new ApiSchema
        {
            Pointer = union.Pointer,
            ComponentName = union.ComponentName,
            CSharpName = union.CSharpName,
            Title = union.Title,
            Description = union.Description,
            Type = ApiType.Object,
            AllowsAdditionalProperties = branches.Any(branch => branch.AllowsAdditionalProperties),
            Properties = all.Select(same => Merge(same.ToList(), branches.Count)).ToList(),
        };
    }

    private static ApiProperty Merge(List<ApiProperty> same, int branches)
    {
        var schemas = same.Select(property => property.Schema).Distinct().ToList();
        var schema = schemas.Count == 1 ? schemas[0] : new ApiSchema { Pointer = same[0].Pointer, Branches = schemas };
        return ApiProperty.OfAny(same, schema, required: same.Count == branches && same.All(property => property.Required));
    }
}
