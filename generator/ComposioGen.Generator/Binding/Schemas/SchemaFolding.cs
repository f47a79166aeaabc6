using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Merges allOf into one schema with members or a value.</summary>
internal sealed class SchemaFolding
{
    private readonly BindingContext _context;
    private readonly Dictionary<ApiSchema, ApiSchema> _folded = [];
    private readonly SchemaOrder _order;

    public SchemaFolding(BindingContext context)
    {
        _context = context;
        _order = new SchemaOrder(schema => schema.AllOf.Where(part => part.AllOf.Count > 0), _folded.ContainsKey, schema => _folded[schema] = Merge(schema));
    }

    public ApiSchema Fold(ApiSchema schema)
    {
        if (schema.AllOf.Count == 0)
        {
            return schema;
        }

        if (!_folded.TryGetValue(schema, out var folded))
        {
            _order.Visit(schema);
            folded = _folded[schema];
        }

        return folded;
    }

    private ApiSchema Merge(ApiSchema schema)
    {
        // A wrapper around a single schema that only adds annotations is that schema.
        if (schema.AllOf.Count == 1 && schema.ComponentName is null && schema.Properties.Count == 0 && schema.Branches.Count == 0 && Fold(schema.AllOf[0]) is var only && ValueFolding.IsWrapper(schema, only))
        {
            return only;
        }

        var parts = schema.AllOf.Select(Fold).ToList();
        if (ValueFolding.Fold(schema, parts) is { } value)
        {
            return value;
        }

        var result = Described(schema, parts);
        result.Type = ApiType.Object;
        result.Properties = Members([.. parts, schema]);
        result.Required = parts.Append(schema).SelectMany(part => part.Required).Distinct(StringComparer.Ordinal).ToList();
        result.AdditionalProperties = schema.AdditionalProperties ?? parts.Select(part => part.AdditionalProperties).FirstOrDefault(part => part is not null);
        result.AllowsAdditionalProperties = schema.AllowsAdditionalProperties && parts.All(part => part.AllowsAdditionalProperties);
        result.Branches = BranchesOf(schema, parts);
        result.Discriminator = schema.Discriminator ?? parts.Select(part => part.Discriminator).FirstOrDefault(part => part is not null);
        return result;
    }

    /// <summary>Creates a schema with the names and the documentation of a schema with parts.</summary>
    public static ApiSchema Described(ApiSchema schema, IEnumerable<ApiSchema> parts) => new()
    {
        Pointer = schema.Pointer,
        ComponentName = schema.ComponentName,
        CSharpName = schema.CSharpName,
        CSharpType = schema.CSharpType,
        Title = schema.Title,
        Description = schema.Description ?? parts.Select(part => part.ComponentName is null ? part.Description : null).FirstOrDefault(text => text is not null),
        Nullable = schema.Nullable,
        Deprecated = schema.Deprecated,
        DeprecatedMessage = schema.DeprecatedMessage,
    };

    // A schema that includes the very union it is a branch of, also as a copy without its own branches, is an object: the union is its base, not its content.
    private IReadOnlyList<ApiSchema> BranchesOf(ApiSchema schema, List<ApiSchema> parts)
    {
        var unions = parts.Select(part => part.Branches).Where(branches => branches.Count > 0 && !branches.Any(branch => branch.Pointer == schema.Pointer)).Prepend(schema.Branches).Where(branches => branches.Count > 0).Distinct().ToList();
        if (unions.Count > 1)
        {
            _context.Report(ApiProblemKind.UntypedPart, schema.Pointer, "a second union in an allOf", "is not typed: its members are additional properties");
        }

        return unions.FirstOrDefault() ?? [];
    }

    /// <summary>Merges the members: a later part overrides the type of earlier ones in place, unless it only annotates or restricts the member.</summary>
    private static List<ApiProperty> Members(IEnumerable<ApiSchema> parts)
    {
        var all = parts.ToList();
        var required = new HashSet<string>(all.SelectMany(part => part.Required), StringComparer.Ordinal);
        var members = new List<ApiProperty>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in all.SelectMany(part => part.Properties))
        {
            var member = !property.Required && required.Contains(property.Name) ? property.AsRequired() : property;
            if (places.TryGetValue(property.Name, out var place))
            {
                members[place] = ApiProperty.OfAll(members[place], member, Overrides(member.Schema, members[place].Schema) ? member.Schema : members[place].Schema);
            }
            else
            {
                places.Add(property.Name, members.Count);
                members.Add(member);
            }
        }

        return members;
    }

    // A part that only repeats the type, requires members or describes the member does not override its type.
    private static bool Overrides(ApiSchema later, ApiSchema earlier) => later.AllOf.Count > 0
        ? later.ComponentName is not null || later.AllOf.Any(part => part.ComponentName is not null || Overrides(part, earlier))
        : later.ComponentName is not null
            || later.Properties.Count > 0
            || later.AdditionalProperties is not null
            || later.Discriminator is not null
            || !(ValueFolding.AddsNothing(later, earlier) || (later is { Type: ApiType.Object or ApiType.Array, Items: null, Enum.Count: 0, Branches.Count: 0 } && earlier.AllOf.Count > 0));
}
