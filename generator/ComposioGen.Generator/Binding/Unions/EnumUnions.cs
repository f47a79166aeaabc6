using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Merges a union that contains only enumerations of strings into one enumeration.</summary>
internal sealed class EnumUnions
{
    // Every union repeats the values of those in it, so that without limits the output grows quadratically with the document.
    private const int MaxNesting = 8;
    private const int MaxValues = 1_000;

    private readonly Func<ApiSchema, ApiSchema> _fold;
    private readonly BindingContext _context;
    private readonly HashSet<ApiSchema> _reported = [];

    // Whether a union, at any depth, contains only enumerations.
    private readonly Dictionary<ApiSchema, bool> _isOfEnums = [];
    private readonly SchemaOrder _order;

    /// <param name="fold">Merges allOf.</param>
    /// <param name="context">The state of the document.</param>
    public EnumUnions(Func<ApiSchema, ApiSchema> fold, BindingContext context)
    {
        _fold = fold;
        _context = context;
        _order = new SchemaOrder(
            union => union.Branches.Select(fold).Where(IsPlainUnion),
            _isOfEnums.ContainsKey,
            union => _isOfEnums[union] = union.Branches.Select(fold).All(branch => IsTextEnum(branch) || (IsPlainUnion(branch) && (!_isOfEnums.TryGetValue(branch, out var known) || known))));
    }

    /// <summary>Returns the enumeration with the values of all branches; null when one may be another value, or they exceed the limits.</summary>
    public ApiSchema? Merge(ApiSchema union)
    {
        if (union.Properties.Count > 0 || union.Discriminator is not null || Enums(union) is not { } enums)
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
            Report(union, $"it has more than {JsonPointer.Index(MaxValues)} values");
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
    private List<ApiSchema>? Enums(ApiSchema union)
    {
        var enums = new List<ApiSchema>();
        var known = new HashSet<ApiSchema> { union };
        var open = new Stack<(ApiSchema Schema, int Nesting)>();
        void Push(ApiSchema schema, int nesting)
        {
            foreach (var branch in schema.Branches.Reverse())
            {
                open.Push((_fold(branch), nesting));
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
            else if (IsPlainUnion(schema) && nesting < MaxNesting)
            {
                Push(schema, nesting + 1);
            }
            else
            {
                if (IsPlainUnion(schema) && IsOfEnums(union))
                {
                    Report(union, $"its unions are nested more than {JsonPointer.Index(MaxNesting)} levels deep");
                }

                return null;
            }
        }

        return enums.Count > 0 ? enums : null;
    }

    private bool IsOfEnums(ApiSchema union)
    {
        if (!_isOfEnums.ContainsKey(union))
        {
            _order.Visit(union);
        }

        return _isOfEnums[union];
    }

    private void Report(ApiSchema union, string reason)
    {
        if (_reported.Add(union))
        {
            _context.Report(ApiProblemKind.UntypedPart, union.Pointer, "a union of enumerations", $"becomes a string, because {reason}");
        }
    }

    private static bool IsPlainUnion(ApiSchema schema) => schema is { Branches.Count: > 0, Properties.Count: 0, Enum.Count: 0 };

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
