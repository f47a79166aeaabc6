using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>
/// Identifies the branches of a union without a discriminator by their shape: each requires a member that no other branch has.
/// </summary>
internal sealed record UnionShapes(IReadOnlyList<TaggedSchema> Branches)
{
    /// <summary>Returns the branches by their identifying member; null when a branch has none.</summary>
    /// <param name="branches">The branches.</param>
    /// <param name="discriminator">The discriminator, which identifies a branch by its value instead of its presence; null for none.</param>
    public static UnionShapes? Find(IReadOnlyList<ApiSchema> branches, string? discriminator)
    {
        var owners = branches.SelectMany(branch => branch.Properties.Select(property => property.Name).Distinct(StringComparer.Ordinal)).GroupBy(name => name, StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.Count(), StringComparer.Ordinal);
        var marked = new List<TaggedSchema>();
        foreach (var branch in branches)
        {
            var marker = branch.Properties
                .Where(property => property.Required)
                .Select(property => property.Name)
                .OrderBy(name => name, StringComparer.Ordinal)
                .FirstOrDefault(name => name != discriminator && owners[name] == 1);
            if (marker is null)
            {
                return null;
            }

            marked.Add(new TaggedSchema(marker, branch));
        }

        return branches.Count > 1 ? new UnionShapes(marked) : null;
    }
}
