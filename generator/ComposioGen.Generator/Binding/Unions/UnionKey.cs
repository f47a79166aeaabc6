using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Compares unions by their components before these are bound.</summary>
internal static class UnionKey
{
    /// <summary>
    /// Returns a key that is equal for unions of the same components with the same discriminator; null when a branch is inline or there are
    /// members beside the branches.
    /// </summary>
    public static string? Of(ApiSchema schema, IReadOnlyList<ApiSchema> branches)
    {
        if (schema.Properties.Count > 0 || branches.Any(branch => branch.ComponentName is null))
        {
            return null;
        }

        var mapping = (schema.Discriminator?.Mapping ?? []).Select(entry => entry.Tag + "=" + entry.Schema.Pointer).OrderBy(entry => entry, StringComparer.Ordinal);
        var members = branches.Select(branch => branch.Pointer).OrderBy(pointer => pointer, StringComparer.Ordinal);
        return string.Join("\n", [schema.Discriminator?.PropertyName ?? "", .. mapping, "", .. members]);
    }
}
