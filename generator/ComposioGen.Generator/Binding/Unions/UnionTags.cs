using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>
/// Represents the discriminator of a union: the declared one, or a member with a single, different value in each branch. A branch may have several values.
/// </summary>
internal sealed record UnionTags(string PropertyName, string? Documentation, IReadOnlyList<TaggedSchema> Branches)
{
    public static UnionTags? Find(ApiSchema union, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold)
    {
        if (union.Discriminator is { } discriminator
            && IsText(discriminator.PropertyName, branches, fold)
            && (ByValues(discriminator, branches, fold) ?? ByComponentNames(discriminator, branches, fold)) is { } named)
        {
            return named;
        }

        // Required candidates come first, then the order of names, independent of the document's order.
        return branches[0].Properties
            .OrderBy(property => property.Required ? 0 : 1)
            .ThenBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => BySingleValues(property.Name, branches, fold))
            .FirstOrDefault(tags => tags is not null);
    }

    /// <summary>Returns whether the values of a discriminator are strings, as OpenAPI requires.</summary>
    public static bool IsText(string discriminator, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold) => branches.All(
        branch => branch.Properties.FirstOrDefault(property => property.Name == discriminator) is not { } property
            || fold(property.Schema).AllowsText);

    private static UnionTags? ByValues(ApiDiscriminator discriminator, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold) =>
        ByDiscriminator(discriminator, branches, fold, branch => Values(branch, discriminator.PropertyName, fold));

    // Without a mapping, the value of a discriminator is the name of a component.
    private static UnionTags? ByComponentNames(ApiDiscriminator discriminator, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold) => branches.Count > 1
        ? ByDiscriminator(
            discriminator, branches, fold, branch => branch.ComponentName is { } name && AllowsName(branch, discriminator.PropertyName, name, fold) ? [name] : [])
        : null;

    private static bool AllowsName(ApiSchema branch, string property, string name, Func<ApiSchema, ApiSchema> fold) =>
        branch.Properties.FirstOrDefault(candidate => candidate.Name == property) is { } found
        && fold(found.Schema) is { Type: ApiType.String or ApiType.Unspecified, Branches.Count: 0 } schema
        && (schema.Enum.Count == 0 || schema.Enum.Any(value => value.Value == name));

    // The mapping takes precedence over the value of a branch without an entry.
    private static UnionTags? ByDiscriminator(
        ApiDiscriminator discriminator, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold, Func<ApiSchema, IReadOnlyList<string>> unmapped)
    {
        var tagged = new List<TaggedSchema>();
        var mapping = discriminator.Mapping.ToLookup(entry => fold(entry.Schema), entry => entry.Tag);
        foreach (var branch in branches)
        {
            var tags = mapping.Contains(branch) ? mapping[branch].ToList() : unmapped(branch);
            if (tags.Count == 0)
            {
                return null;
            }

            tagged.AddRange(tags.Select(tag => new TaggedSchema(tag, branch)));
        }

        return Create(discriminator.PropertyName, tagged);
    }

    private static UnionTags? BySingleValues(string name, IReadOnlyList<ApiSchema> branches, Func<ApiSchema, ApiSchema> fold)
    {
        var tagged = new List<TaggedSchema>();
        foreach (var branch in branches)
        {
            if (SingleValue(branch, name, fold) is not { } value)
            {
                return null;
            }

            tagged.Add(new TaggedSchema(value, branch));
        }

        return branches.Count > 1 ? Create(name, tagged) : null;
    }

    private static UnionTags? Create(string name, List<TaggedSchema> tagged)
    {
        if (tagged.Select(entry => entry.Tag).Distinct(StringComparer.Ordinal).Count() != tagged.Count)
        {
            return null;
        }

        var words = tagged
            .Select(entry => entry.Schema.Properties.FirstOrDefault(property => property.Name == name)?.Description)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new UnionTags(name, words.Count == 1 ? words[0] : null, tagged);
    }

    private static string? SingleValue(ApiSchema branch, string name, Func<ApiSchema, ApiSchema> fold) =>
        Values(branch, name, fold) is { Count: 1 } values ? values[0] : null;

    private static List<string> Values(ApiSchema branch, string name, Func<ApiSchema, ApiSchema> fold)
    {
        var property = branch.Properties.FirstOrDefault(candidate => candidate.Name == name);
        var schema = property is null ? null : fold(property.Schema);
        return schema is { Enum.Count: > 0, Type: ApiType.String or ApiType.Unspecified, AllowsText: true } ? schema.Enum.Select(value => value.Value).Distinct(StringComparer.Ordinal).ToList() : [];
    }
}
