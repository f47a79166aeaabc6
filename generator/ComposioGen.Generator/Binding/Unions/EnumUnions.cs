using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Merges a union that contains only enumerations of strings into one enumeration.</summary>
internal static class EnumUnions
{
    // Every union repeats the values of those in it, so that without limits the output grows quadratically with the document.
    private const int MaxNesting = 8;
    private const int MaxValues = 1_000;

    /// <summary>Returns the enumeration with the values of all branches; null when one may be another value.</summary>
    /// <param name="union">The union.</param>
    /// <param name="fold">Merges allOf.</param>
    public static ApiSchema? Merge(ApiSchema union, Func<ApiSchema, ApiSchema> fold)
    {
        if (union.Properties.Count > 0 || union.Discriminator is not null || Enums(union, fold) is not { } enums)
        {
            return null;
        }

        // A component with all the values is the type of its author.
        var values = enums.SelectMany(branch => branch.Enum).GroupBy(value => value.Value, StringComparer.Ordinal).Select(Merge).ToList();
        if (union.ComponentName is null && enums.Find(branch => branch.ComponentName is not null && branch.Enum.Count >= values.Count && HasAll(branch, values)) is { } whole)
        {
            return whole;
        }

        if (values.Count > MaxValues)
        {
            return null;
        }

        return new ApiSchema
        {
            Pointer = union.Pointer,
            ComponentName = union.ComponentName,
            CSharpName = union.CSharpName,
            CSharpType = union.CSharpType,
            Title = union.Title,
            Description = union.Description,
            Nullable = union.Nullable,
            Type = ApiType.String,
            Enum = values,
        };
    }

    /// <summary>Returns the enumerations of a union and of those in it, in the order of the document.</summary>
    private static List<ApiSchema>? Enums(ApiSchema union, Func<ApiSchema, ApiSchema> fold)
    {
        var enums = new List<ApiSchema>();
        var known = new HashSet<ApiSchema> { union };
        var open = new Stack<(ApiSchema Schema, int Nesting)>();
        void Push(ApiSchema schema, int nesting)
        {
            foreach (var branch in schema.Branches.Reverse())
            {
                open.Push((fold(branch), nesting));
            }
        }

        Push(union, 1);
        while (open.Count > 0)
        {
            var (schema, nesting) = open.Pop();
            if (!known.Add(schema))
            {
                continue;
            }

            if (IsTextEnum(schema))
            {
                enums.Add(schema);
            }
            else if (schema is { Branches.Count: > 0, Properties.Count: 0, Enum.Count: 0 } && nesting < MaxNesting)
            {
                Push(schema, nesting + 1);
            }
            else
            {
                return null;
            }
        }

        return enums.Count > 0 ? enums : null;
    }

    private static bool IsTextEnum(ApiSchema schema) =>
        schema is { Enum.Count: > 0, Branches.Count: 0, Properties.Count: 0 }
        && (schema.Type == ApiType.String || (schema.Type == ApiType.Unspecified && schema.Enum.All(value => value.Type == ApiType.String)));

    private static bool HasAll(ApiSchema schema, List<ApiEnumValue> values)
    {
        var own = new HashSet<string>(schema.Enum.Select(value => value.Value), StringComparer.Ordinal);
        return values.TrueForAll(value => own.Contains(value.Value));
    }

    // The names that branches request for one value can differ; the order of the branches is irrelevant.
    private static ApiEnumValue Merge(IGrouping<string, ApiEnumValue> same)
    {
        string? First(Func<ApiEnumValue, string?> text) => same.Select(text).OfType<string>().OrderBy(some => some, StringComparer.Ordinal).FirstOrDefault();
        return new ApiEnumValue(same.Key, First(value => value.CSharpName), First(value => value.Description));
    }
}
