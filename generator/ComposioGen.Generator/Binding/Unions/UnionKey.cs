using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Tells unions apart by the components that they are of, before any of these is bound.</summary>
internal static class UnionKey
{
    /// <summary>Equal for unions of the same components with the same discriminator; null where a branch is inline or members stand beside them.</summary>
    public static string? Of(ApiSchema schema, IReadOnlyList<ApiSchema> branches)
    {
        if (schema.Properties.Count > 0 || branches.Any(branch => branch.ComponentName is null))
        {
            return null;
        }

        var mapping = (schema.Discriminator?.Mapping ?? []).Select(entry => entry.Key + "=" + entry.Value.Pointer).OrderBy(entry => entry, StringComparer.Ordinal);
        var members = branches.Select(branch => branch.Pointer).OrderBy(pointer => pointer, StringComparer.Ordinal);
        return string.Join("\n", [schema.Discriminator?.PropertyName ?? "", .. mapping, "", .. members]);
    }
}
