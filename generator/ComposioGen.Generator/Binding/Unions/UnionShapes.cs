using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Tells the branches of a union without a tag apart by their shape: each requires a member that none of the others has.</summary>
internal sealed record UnionShapes(IReadOnlyList<KeyValuePair<string, ApiSchema>> Branches)
{
    /// <summary>The branches by the member that marks each; null when a branch has no such member.</summary>
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
