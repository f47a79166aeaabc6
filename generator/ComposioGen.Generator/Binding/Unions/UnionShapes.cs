using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>
/// Identifies the branches of a union without a discriminator by their shape: each requires a member that no other branch has.
/// </summary>
internal sealed record UnionShapes(IReadOnlyList<KeyValuePair<string, ApiSchema>> Branches)
{
    /// <summary>Returns the branches by their identifying member; null when a branch has none.</summary>
    public static UnionShapes? Find(IReadOnlyList<ApiSchema> branches)
    {
        var marked = new List<KeyValuePair<string, ApiSchema>>();
        foreach (var branch in branches)
        {
            var marker = branch.Properties
                .Where(property => property.Required)
                .Select(property => property.Name)
                .OrderBy(name => name, StringComparer.Ordinal)
                .FirstOrDefault(name => branches.All(other => ReferenceEquals(other, branch) || other.Properties.All(property => property.Name != name)));
            if (marker is null)
            {
                return null;
            }

            marked.Add(new KeyValuePair<string, ApiSchema>(marker, branch));
        }

        return branches.Count > 1 ? new UnionShapes(marked) : null;
    }
}
