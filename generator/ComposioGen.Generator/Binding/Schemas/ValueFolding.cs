using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Merges an allOf whose parts are not objects: a string, number, list, enum or union that other parts describe or narrow.</summary>
internal static class ValueFolding
{
    /// <summary>Returns the merged schema; null when the parts describe an object.</summary>
    /// <param name="schema">The schema with the allOf; keywords beside it count as a part.</param>
    /// <param name="parts">The merged parts.</param>
    public static ApiSchema? Fold(ApiSchema schema, IReadOnlyList<ApiSchema> parts)
    {
        var all = parts.Append(schema).Where(HasContent).ToList();
        if (all.Count == 0 || all.Any(IsObject) || all.Count(part => part.Branches.Count > 0) > 1)
        {
            return null;
        }

        var whole = all.Where(part => all.All(other => other == part || AddsNothing(other, part))).FirstOrDefault();
        return whole is not null && whole != schema ? whole : Narrow(schema, all);
    }

    /// <summary>Returns whether a schema around a single part has no keywords of its own that change the type.</summary>
    public static bool IsWrapper(ApiSchema schema, ApiSchema part) =>
        (schema.Type == ApiType.Object ? HasContent(part) : AddsNothing(schema, part))
        && schema.AdditionalProperties is null
        && (part.Branches.Count > 0 || schema.Required.All(part.Required.Contains));

    /// <summary>Returns whether a schema has keywords that determine a type.</summary>
    public static bool HasContent(ApiSchema schema) => schema.Type is not (ApiType.Unspecified or ApiType.Null)
        || schema.Enum.Count > 0
        || schema.Branches.Count > 0
        || schema.Items is not null
        || schema.Format is not null
        || IsObject(schema);

    private static bool IsObject(ApiSchema schema) =>
        schema.Type == ApiType.Object || schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null || schema.Discriminator is not null;

    /// <summary>Returns whether a part makes no difference in C# beside another one, as <c>{type: string, maxLength: 5}</c> beside a string.</summary>
    public static bool AddsNothing(ApiSchema part, ApiSchema whole) => part.Branches.Count == 0
        && (part.Type == ApiType.Unspecified || part.Type == whole.Type)
        && (part.Format is null || part.Format == whole.Format)
        && (part.Items is null || part.Items == whole.Items)
        && (part.Enum.Count == 0 || (whole.Enum.Count > 0 && whole.Enum.All(value => part.Enum.Any(other => other.Value == value.Value))));

    private static ApiSchema Narrow(ApiSchema schema, List<ApiSchema> parts)
    {
        ApiSchema? Last(Func<ApiSchema, bool> condition) => parts.LastOrDefault(condition);
        var union = Last(part => part.Branches.Count > 0);
        var narrow = SchemaFolding.Described(schema, parts);
        narrow.Type = TypeOf(parts);
        narrow.Format = Last(part => part.Format is not null)?.Format;
        narrow.Items = Items(schema, parts.Select(part => part.Items).OfType<ApiSchema>().Distinct().ToList());
        narrow.Enum = Common(parts.Where(part => part.Enum.Count > 0).Select(part => part.Enum).ToList());
        narrow.Branches = union?.Branches ?? [];
        return narrow;
    }

    // The items of two lists in an allOf match both of their schemas.
    private static ApiSchema? Items(ApiSchema schema, List<ApiSchema> items) =>
        items.Count > 1 ? new ApiSchema { Pointer = schema.Pointer, AllOf = items } : items.FirstOrDefault();

    private static ApiType TypeOf(List<ApiSchema> parts)
    {
        var types = parts.Select(part => part.Type).Where(type => type is not (ApiType.Unspecified or ApiType.Null)).Distinct().ToList();
        return types.Contains(ApiType.Integer) ? ApiType.Integer : types.Where(type => type != ApiType.Several).DefaultIfEmpty(ApiType.Unspecified).First();
    }

    private static IReadOnlyList<ApiEnumValue> Common(List<IReadOnlyList<ApiEnumValue>> lists)
    {
        if (lists.Count == 0)
        {
            return [];
        }

        var common = lists[0].Where(value => lists.All(list => list.Any(other => other.Value == value.Value))).ToList();
        return common.Count > 0 ? common : lists[lists.Count - 1];
    }
}
