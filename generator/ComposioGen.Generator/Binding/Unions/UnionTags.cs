using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Represents an implicit discriminator: a member with a single, different value in each branch.</summary>
internal sealed record UnionTags(string PropertyName, string? Documentation, IReadOnlyList<KeyValuePair<string, ApiSchema>> Branches)
{
    public static UnionTags? Find(ApiSchema union, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold)
    {
        if (union.Discriminator is { } discriminator)
        {
            var named = ByDiscriminator(discriminator, branches, fold, branch => SingleValue(branch, discriminator.PropertyName, fold));
            if (named is not null)
            {
                return named;
            }
        }

        // Required candidates come first, then the order of names, independent of the document's order.
        return branches[0].Properties
            .OrderBy(property => property.Required ? 0 : 1)
            .ThenBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => BySingleValues(property.Name, branches, fold))
            .FirstOrDefault(tags => tags is not null);
    }

    /// <summary>
    /// Returns the branches by the names of their components: without a mapping, the value of a discriminator is such a name. Null when a branch has
    /// none, or lacks the discriminator.
    /// </summary>
    public static UnionTags? ByComponentNames(ApiSchema union, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold)
    {
        return union.Discriminator is { } discriminator && branches.Count > 1
            ? ByDiscriminator(
                discriminator, branches, fold, branch => branch.ComponentName is { } name && AllowsName(branch, discriminator.PropertyName, name, fold) ? name : null)
            : null;
    }

    private static bool AllowsName(ApiSchema branch, string property, string name, Func<ApiSchema, ApiSchema> fold) =>
        branch.Properties.FirstOrDefault(candidate => candidate.Name == property) is { } found
        && fold(found.Schema) is { Type: ApiType.String or ApiType.Unspecified, Branches.Count: 0 } schema
        && (schema.Enum.Count == 0 || schema.Enum.Any(value => value.Value == name));

    // The mapping takes precedence over the value of a branch without an entry.
    private static UnionTags? ByDiscriminator(
        ApiDiscriminator discriminator, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold, Func<ApiSchema, string?> unmapped)
    {
        var tagged = new List<KeyValuePair<string, ApiSchema>>();
        foreach (var branch in branches)
        {
            var mapped = discriminator.Mapping.Where(entry => ReferenceEquals(fold(entry.Value), branch)).Select(entry => entry.Key).ToList();
            if (mapped.Count == 0 && unmapped(branch) is { } value)
            {
                mapped.Add(value);
            }

            if (mapped.Count == 0)
            {
                return null;
            }

            tagged.AddRange(mapped.Select(tag => new KeyValuePair<string, ApiSchema>(tag, branch)));
        }

        return Create(discriminator.PropertyName, tagged);
    }

    private static UnionTags? BySingleValues(string name, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold)
    {
        var tagged = new List<KeyValuePair<string, ApiSchema>>();
        foreach (var branch in branches)
        {
            if (SingleValue(branch, name, fold) is not { } value)
            {
                return null;
            }

            tagged.Add(new KeyValuePair<string, ApiSchema>(value, branch));
        }

        return branches.Count > 1 ? Create(name, tagged) : null;
    }

    private static UnionTags? Create(string name, List<KeyValuePair<string, ApiSchema>> tagged)
    {
        if (tagged.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count() != tagged.Count)
        {
            return null;
        }

        var words = tagged
            .Select(entry => entry.Value.Properties.FirstOrDefault(property => property.Name == name)?.Description)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new UnionTags(name, words.Count == 1 ? words[0] : null, tagged);
    }

    private static string? SingleValue(ApiSchema branch, string name, Func<ApiSchema, ApiSchema> fold)
    {
        var property = branch.Properties.FirstOrDefault(candidate => candidate.Name == name);
        var schema = property is null ? null : fold(property.Schema);
        return schema is { Enum.Count: 1, Type: ApiType.String or ApiType.Unspecified } ? schema.Enum[0].Value : null;
    }
}
