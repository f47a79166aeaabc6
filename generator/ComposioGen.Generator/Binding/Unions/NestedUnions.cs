using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Resolves branches of a union that are unions of objects themselves.</summary>
/// <param name="fold">Merges allOf.</param>
internal sealed class NestedUnions(Func<ApiSchema, ApiSchema> fold)
{
    private readonly Dictionary<ApiSchema, ApiSchema> _merged = [];

    /// <summary>Returns the branches of a union. Those of a nested union take its place.</summary>
    public IReadOnlyList<ApiSchema> Branches(ApiSchema union)
    {
        var branches = union.Branches.Select(fold).Distinct().ToList();
        if (branches.All(branch => branch.Branches.Count == 0))
        {
            return branches;
        }

        var all = new List<ApiSchema>();
        return TryAdd(union, branches, [union], all) ? all.Distinct().ToList() : branches;
    }

    /// <summary>Returns the branch of a schema: the merged object for a nested union with a discriminator of its own.</summary>
    public ApiSchema Resolve(ApiSchema schema) => _merged.TryGetValue(fold(schema), out var merged) ? merged : fold(schema);

    private bool TryAdd(ApiSchema union, IReadOnlyList<ApiSchema> branches, HashSet<ApiSchema> seen, List<ApiSchema> all)
    {
        foreach (var branch in branches)
        {
            if (branch.Branches.Count == 0)
            {
                if (branch.Properties.Count == 0)
                {
                    return false;
                }

                all.Add(branch);
            }
            else if (branch.Properties.Count > 0 || !seen.Add(branch))
            {
                return false;
            }
            else if (IsTagged(union, branch))
            {
                var inner = new List<ApiSchema>();
                if (!TryAdd(branch, branch.Branches.Select(fold).Distinct().ToList(), seen, inner))
                {
                    return false;
                }

                all.Add(_merged[branch] = Merge(branch, inner));
            }
            else if (!TryAdd(union, branch.Branches.Select(fold).Distinct().ToList(), seen, all))
            {
                return false;
            }
        }

        return true;
    }

    // A value of the outer discriminator identifies the nested union, whose own discriminator then identifies the branch.
    private bool IsTagged(ApiSchema union, ApiSchema branch) =>
        union.Discriminator is { } outer
        && (outer.Mapping.Any(entry => fold(entry.Value) == branch) || (outer.Mapping.Count == 0 && branch.Discriminator?.PropertyName != outer.PropertyName));

    private static ApiSchema Merge(ApiSchema union, List<ApiSchema> branches)
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
            Properties = all.Select(same => Merge(same.ToList(), branches.Count)).ToList(),
        };
    }

    private static ApiProperty Merge(List<ApiProperty> same, int branches)
    {
        var schemas = same.Select(property => property.Schema).Distinct().ToList();
        var schema = schemas.Count == 1 ? schemas[0] : new ApiSchema { Pointer = same[0].Pointer, Branches = schemas };
        return same[0].With(schema, same.Count == branches && same.All(property => property.Required));
    }
}
