using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>Decides what each schema becomes, and sees to it that structurally equal schemas become one type.</summary>
internal sealed class SchemaBinder
{
    private readonly BindingContext _context;
    private readonly SchemaFolding _folding = new();
    private readonly UnionBinder _unions;
    private readonly Dictionary<ApiSchema, TypeUse> _bySchema = [];
    private readonly Dictionary<string, TypeDraft> _byStructure = new(StringComparer.Ordinal);
    private readonly List<TypeDraft> _drafts = [];

    public SchemaBinder(BindingContext context)
    {
        _context = context;
        _unions = new UnionBinder(this, context);
    }

    /// <summary>Every type found, without those that gave way to an equal one.</summary>
    public IEnumerable<TypeDraft> Drafts => _drafts.Where(draft => ReferenceEquals(draft, draft.Canonical));

    public ApiSchema Fold(ApiSchema schema) => _folding.Fold(schema);

    public TypeUse Bind(ApiSchema schema, NameCandidate place)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        var folded = Fold(schema);
        if (_bySchema.TryGetValue(folded, out var known))
        {
            known.Innermost?.AddCandidate(place);
            return known;
        }

        var use = BindNew(folded, place);
        _bySchema[folded] = use;
        return use;
    }

    /// <summary>Makes the object type of a schema, for a union that wants it as a branch.</summary>
    public ObjectDraft BindObject(ApiSchema schema, NameCandidate place)
    {
        var draft = new ObjectDraft { Pointer = schema.Pointer, Documentation = schema.Description, KeepsAdditional = schema.AllowsAdditionalProperties };
        draft.AddCandidate(place);
        draft.Members = BindMembers(schema, draft);
        draft.Key = StructureOf(draft);
        return draft;
    }

    /// <summary>Registers a finished type, or returns the equal one that is there already. Components keep apart: their authors named them.</summary>
    public TypeUse Settle(TypeDraft draft, string structure)
    {
        if (_byStructure.TryGetValue(structure, out var equal) && !draft.IsComponent)
        {
            equal = equal.Canonical;
            equal.GivenName ??= draft.GivenName;
            draft.ReplaceBy(equal);
            return TypeUse.Of(equal);
        }

        if (equal is null)
        {
            _byStructure[structure] = draft;
        }

        draft.Key = draft.IsComponent ? "#" + draft.GivenName : structure;
        _drafts.Add(draft);
        return TypeUse.Of(draft);
    }

    public static string StructureOf(ObjectDraft draft) =>
        "{" + string.Join(",", draft.Members.Select(member => member.Key).OrderBy(key => key, StringComparer.Ordinal)) + (draft.KeepsAdditional ? "}" : "!}");

    private TypeUse BindNew(ApiSchema schema, NameCandidate place)
    {
        if (schema.Branches.Count > 0)
        {
            return _unions.Bind(schema, place);
        }

        if (schema.Enum.Count > 0 && schema.Type is ApiType.String or ApiType.Unspecified && schema.Enum.Count > 0)
        {
            return BindEnum(schema, place);
        }

        switch (schema.Type)
        {
            case ApiType.String:
                return TypeUse.Of(schema.Format == "date-time" ? TypeKind.DateTimeOffset : TypeKind.String);
            case ApiType.Boolean:
                return TypeUse.Of(TypeKind.Boolean);
            case ApiType.Integer:
                return TypeUse.Of(schema.Format == "int32" ? TypeKind.Int32 : TypeKind.Int64);
            case ApiType.Number:
                return TypeUse.Of(TypeKind.Double);
            case ApiType.Array:
                return TypeUse.List(schema.Items is null ? TypeUse.Of(TypeKind.Json) : Bind(schema.Items, Singular(place)));
            case ApiType.Object:
                return BindObjectUse(schema, place);
            default:
                return schema.Properties.Count > 0 ? BindObjectUse(schema, place) : BindAnything(schema);
        }
    }

    private TypeUse BindAnything(ApiSchema schema)
    {
        if (schema.Type is ApiType.Several)
        {
            _context.Report(ApiProblemKind.NotExpressible, schema.Pointer, "a schema of several types");
        }

        return TypeUse.Of(TypeKind.Json);
    }

    private TypeUse BindEnum(ApiSchema schema, NameCandidate place)
    {
        var draft = new EnumDraft { Pointer = schema.Pointer, Values = schema.Enum, Documentation = schema.Description, GivenName = GivenName(schema), IsComponent = schema.ComponentName is not null };
        draft.AddCandidate(place);
        return Settle(draft, "(" + string.Join("|", schema.Enum.Select(value => value.Value).OrderBy(value => value, StringComparer.Ordinal)) + ")");
    }

    private TypeUse BindObjectUse(ApiSchema schema, NameCandidate place)
    {
        if (schema.Properties.Count == 0)
        {
            return BindFreeObject(schema, place);
        }

        var draft = new ObjectDraft
        {
            Pointer = schema.Pointer,
            Documentation = schema.Description,
            GivenName = GivenName(schema),
            IsComponent = schema.ComponentName is not null,
            KeepsAdditional = schema.AllowsAdditionalProperties,
        };
        draft.AddCandidate(place);
        if (draft.IsComponent)
        {
            // A named type may lead back to itself: it must be known before its members are bound.
            draft.Key = "#" + draft.GivenName;
            _bySchema[schema] = TypeUse.Of(draft);
        }

        draft.Members = BindMembers(schema, draft);
        return Settle(draft, StructureOf(draft));
    }

    private TypeUse BindFreeObject(ApiSchema schema, NameCandidate place)
    {
        if (schema.AdditionalProperties is null)
        {
            return TypeUse.Of(TypeKind.Properties);
        }

        var element = Bind(schema.AdditionalProperties, Singular(place));
        return element.Kind == TypeKind.Json ? TypeUse.Of(TypeKind.Properties) : TypeUse.Map(element);
    }

    private List<MemberDraft> BindMembers(ApiSchema schema, TypeDraft owner)
    {
        var members = new List<MemberDraft>(schema.Properties.Count);
        foreach (var property in schema.Properties)
        {
            var type = Bind(property.Schema, new NameCandidate(owner, Naming.Chosen(property.CSharpName, property.Name)));
            var required = property.Required && !property.Deprecated;
            members.Add(new MemberDraft(property, type, required, property.Nullable || property.Schema.Nullable || Fold(property.Schema).Nullable));
        }

        return members;
    }

    private static NameCandidate Singular(NameCandidate place) => place with { Segment = Naming.Singular(place.Segment) };

    public static string? GivenName(ApiSchema schema) =>
        schema.ComponentName is not null ? Naming.Chosen(schema.CSharpName ?? AsIs(schema.ComponentName), schema.ComponentName)
        : schema.CSharpType is not null && Naming.IsIdentifier(schema.CSharpType) ? schema.CSharpType : null;

    // A component name in Pascal case is kept to the letter: its author chose it.
    private static string? AsIs(string name) => char.IsUpper(name[0]) && Naming.IsIdentifier(name) && !name.Contains('_') ? name : null;
}
