using System.Globalization;
using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Determines the type of each schema, and merges structurally equal schemas.</summary>
internal sealed class SchemaBinder
{
    private const int MaxNesting = 8;

    // Lists, maps, unions and inline objects are bound recursively, unlike the members of named objects.
    private const int MaxDepth = 200;

    private readonly BindingContext _context;
    private readonly SchemaFolding _folding;
    private readonly UnionBinder _unions;
    private readonly Dictionary<ApiSchema, TypeUse> _bySchema = [];
    private readonly Dictionary<string, TypeDraft> _byStructure = new(StringComparer.Ordinal);
    private readonly List<TypeDraft> _drafts = [];
    private readonly HashSet<ApiSchema> _inProgress = [];
    private readonly Dictionary<string, string> _memberNames = new(StringComparer.Ordinal);
    private readonly Queue<Action> _deferred = new();
    private int _depth;

    public SchemaBinder(BindingContext context)
    {
        _context = context;
        _folding = new SchemaFolding(context);
        _unions = new UnionBinder(this, context);
    }

    /// <summary>Gets every type, without those replaced by an equal one.</summary>
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

        if (!_inProgress.Add(folded))
        {
            if (Around(folded, MaxNesting) is { } around)
            {
                return around;
            }

            _context.Report(ApiProblemKind.NotExpressible, folded.Pointer, "a list, map or union that contains itself", "JsonElement");
            return TypeUse.Of(TypeKind.Json);
        }

        if (_depth >= MaxDepth && IsBoundRecursively(folded))
        {
            // Where it is used less deeply, the schema has its type.
            _inProgress.Remove(folded);
            _context.Report(ApiProblemKind.TooDeep, folded.Pointer, MaxDepth.ToString(CultureInfo.InvariantCulture));
            return TypeUse.Of(TypeKind.Json);
        }

        _depth++;
        var use = BindNew(folded, place);
        _bySchema[folded] = use;
        _inProgress.Remove(folded);
        if (--_depth == 0)
        {
            BindDeferred();
        }

        return use;
    }

    private static bool IsBoundRecursively(ApiSchema schema) => schema.Branches.Count > 0
        || schema.Items is not null
        || schema.AdditionalProperties is not null
        || (schema.Properties.Count > 0 && schema.ComponentName is null);

    /// <summary>Registers a type before its content is bound, because it may be recursive.</summary>
    public void Announce(ApiSchema schema, TypeDraft draft)
    {
        draft.Key = draft.IsComponent ? "#" + schema.Pointer : "@" + schema.Pointer;
        _bySchema[schema] = TypeUse.Of(draft);
    }

    /// <summary>Creates the object type of a schema for a branch of a union.</summary>
    /// <param name="schema">The branch.</param>
    /// <param name="place">The location of the branch.</param>
    /// <param name="more">Additional members.</param>
    public ObjectDraft BindObject(ApiSchema schema, NameCandidate place, IReadOnlyList<MemberDraft> more)
    {
        var draft = new ObjectDraft { Pointer = schema.Pointer, Documentation = schema.Description, HasAdditionalProperties = schema.AllowsAdditionalProperties };
        draft.AddCandidate(place);
        var own = BindMembers(schema, draft);
        var names = new HashSet<string>(own.Select(member => member.JsonName), StringComparer.Ordinal);
        draft.Members = [.. more.Where(member => !names.Contains(member.JsonName)), .. own];
        draft.Key = StructureKey.Of(StructureOf(draft));
        return draft;
    }

    /// <summary>
    /// Registers a finished type, or returns the existing equal one. Components are not merged, because their authors named them.
    /// </summary>
    public TypeUse Settle(TypeDraft draft, string structure)
    {
        structure = StructureKey.Of(structure);
        if (_byStructure.TryGetValue(structure, out var equal) && !draft.IsComponent)
        {
            equal = equal.Canonical;
            equal.DeclaredName ??= draft.DeclaredName;
            draft.ReplaceBy(equal);
            return TypeUse.Of(equal);
        }

        if (equal is null)
        {
            _byStructure[structure] = draft;
        }

        draft.Key = draft.IsComponent ? "#" + draft.Pointer : structure;
        _drafts.Add(draft);
        return TypeUse.Of(draft);
    }

    public static string StructureOf(ObjectDraft draft) =>
        "{" + string.Join(",", draft.Members.Select(member => member.Key).OrderBy(key => key, StringComparer.Ordinal)) + (draft.HasAdditionalProperties ? "}" : "!}");

    private TypeUse BindNew(ApiSchema schema, NameCandidate place)
    {
        if (schema.Branches.Count > 0)
        {
            return _unions.Bind(schema, place);
        }

        if (schema is { Enum.Count: > 0, Type: ApiType.String or ApiType.Unspecified })
        {
            return schema.Type == ApiType.String || schema.Enum.All(value => value.Type == ApiType.String) ? BindEnum(schema, place) : _unions.BindKinds(schema, place);
        }

        switch (schema.Type)
        {
            case ApiType.String:
                return TypeUse.Of(schema.Format == "date-time" ? TypeKind.DateTimeOffset : TypeKind.String);
            case ApiType.Boolean:
                return TypeUse.Of(TypeKind.Boolean);
            case ApiType.Integer:
                return TypeUse.Of(schema.Format switch { "int32" => TypeKind.Int32, "uint64" => TypeKind.UInt64, _ => TypeKind.Int64 });
            case ApiType.Number:
                return TypeUse.Of(schema.Format is "decimal" or "decimal128" ? TypeKind.Decimal : TypeKind.Double);
            case ApiType.Array:
                return schema.Items is null ? TypeUse.List(TypeUse.Of(TypeKind.Json)) : Nested(schema, TypeUse.List(Bind(schema.Items, Singular(place)), IsNullable(schema.Items)));
            case ApiType.Object:
                return BindObjectUse(schema, place);
            default:
                return schema.Properties.Count > 0 ? BindObjectUse(schema, place) : BindUntyped(schema, place);
        }
    }

    // The keywords of objects imply their type. Items without a type do not imply a list, because public documents use them for other values.
    private TypeUse BindUntyped(ApiSchema schema, NameCandidate place) =>
        schema is { Type: ApiType.Unspecified, UnknownType: null, AdditionalProperties: not null } ? BindFreeObject(schema, place) : BindAnything(schema);

    private TypeUse BindAnything(ApiSchema schema)
    {
        if (schema.Type is ApiType.Several)
        {
            _context.Report(ApiProblemKind.NotExpressible, schema.Pointer, "a schema of several types", "JsonElement");
        }
        else if (schema.UnknownType is { } unknown)
        {
            _context.Report(ApiProblemKind.NotExpressible, schema.Pointer + "/type", unknown.Trim().Length == 0 ? "an empty type name" : $"the type '{unknown}', which OpenAPI does not define,", "JsonElement");
        }

        return TypeUse.Of(TypeKind.Json);
    }

    private TypeUse BindEnum(ApiSchema schema, NameCandidate place)
    {
        // A string that the document also contains as a number is the same value.
        var known = new HashSet<string>(StringComparer.Ordinal);
        var values = schema.Enum.Where(value => known.Add(value.Value)).ToList();
        var draft = new EnumDraft { Pointer = schema.Pointer, Values = values, Documentation = schema.Description, DeclaredName = DeclaredName(schema), IsComponent = schema.ComponentName is not null };
        draft.AddCandidate(place);
        return Settle(draft, "(" + string.Join("|", values.Select(value => value.Value).OrderBy(value => value, StringComparer.Ordinal)) + ")");
    }

    private TypeUse BindObjectUse(ApiSchema schema, NameCandidate place)
    {
        if (schema.Properties.Count == 0)
        {
            return BindFreeObject(schema, place);
        }

        if (schema.Discriminator is { } discriminator && !UnionTags.IsText(discriminator.PropertyName, [schema], Fold))
        {
            _context.ReportDiscriminator(schema, discriminator);
        }

        var draft = new ObjectDraft
        {
            Pointer = schema.Pointer,
            Documentation = schema.Description,
            DeclaredName = DeclaredName(schema),
            IsComponent = schema.ComponentName is not null,
            HasAdditionalProperties = schema.AllowsAdditionalProperties,
        };
        draft.AddCandidate(place);
        Announce(schema, draft);
        if (!draft.IsComponent)
        {
            draft.Members = BindMembers(schema, draft);
            return Settle(draft, StructureOf(draft));
        }

        // The members of a named type are queued, so that a chain of types cannot overflow the stack.
        _drafts.Add(draft);
        _deferred.Enqueue(() =>
        {
            draft.Members = BindMembers(schema, draft);
            var structure = StructureKey.Of(StructureOf(draft));
            if (!_byStructure.ContainsKey(structure))
            {
                _byStructure.Add(structure, draft);
            }
        });
        return TypeUse.Of(draft);
    }

    /// <summary>Returns the list or map of a known type whose content is still being bound; null when it contains only itself.</summary>
    private TypeUse? Around(ApiSchema schema, int depth)
    {
        if (_bySchema.TryGetValue(schema, out var known) || depth == 0)
        {
            return known;
        }

        return schema switch
        {
            { Branches.Count: > 0 } or { Properties.Count: > 0 } => null,
            { Type: ApiType.Array, Items: { } items } => Around(Fold(items), depth - 1) is { } item ? TypeUse.List(item, IsNullable(items)) : null,
            { Type: ApiType.Object, AdditionalProperties: { } members } => Around(Fold(members), depth - 1) is { } member ? TypeUse.Map(member, IsNullable(members)) : null,
            _ => null,
        };
    }

    private void BindDeferred()
    {
        _depth++;
        while (_deferred.Count > 0)
        {
            _deferred.Dequeue()();
        }

        _depth--;
    }

    // Deeply nested lists have no fixed structure long before the compiler rejects their type.
    private TypeUse Nested(ApiSchema schema, TypeUse use)
    {
        if (use.Nesting <= MaxNesting)
        {
            return use;
        }

        _context.Report(ApiProblemKind.NotExpressible, schema.Pointer, "a list or map with this many levels", "JsonElement");
        return TypeUse.Of(TypeKind.Json);
    }

    private TypeUse BindFreeObject(ApiSchema schema, NameCandidate place)
    {
        if (schema.AdditionalProperties is null)
        {
            return TypeUse.Of(TypeKind.Properties);
        }

        var element = Bind(schema.AdditionalProperties, Singular(place));
        return element.Kind == TypeKind.Json ? TypeUse.Of(TypeKind.Properties) : Nested(schema, TypeUse.Map(element, IsNullable(schema.AdditionalProperties)));
    }

    /// <summary>Returns whether a schema or the component that it refers to allows null.</summary>
    public bool IsNullable(ApiSchema schema) => schema.Nullable || Fold(schema).Nullable;

    public List<MemberDraft> BindMembers(ApiSchema schema, TypeDraft owner)
    {
        var members = new List<MemberDraft>(schema.Properties.Count);
        foreach (var property in schema.Properties)
        {
            var type = Bind(property.Schema, new NameCandidate(owner, NameOf(property)));
            var required = property is { Required: true, Deprecated: false, MayBeAbsent: false };
            members.Add(new MemberDraft(property, type, required, property.Nullable || IsNullable(property.Schema)));
        }

        return members;
    }

    // The branches of a union share most of their members.
    private string NameOf(ApiProperty property)
    {
        if (property.CSharpName is not null)
        {
            return CSharpName.Chosen(property.CSharpName, property.Name);
        }

        if (!_memberNames.TryGetValue(property.Name, out var name))
        {
            _memberNames.Add(property.Name, name = CSharpName.Pascal(property.Name));
        }

        return name;
    }

    private static NameCandidate Singular(NameCandidate place) => place with { Segment = CSharpName.Singular(place.Segment) };

    public static string? DeclaredName(ApiSchema schema) =>
        schema.ComponentName is not null ? CSharpName.Chosen(schema.CSharpName ?? AsIs(schema.ComponentName), schema.ComponentName)
        : schema.CSharpType is not null && CSharpName.IsIdentifier(schema.CSharpType) ? CSharpName.Chosen(schema.CSharpType, schema.CSharpType) : null;

    // A component name in Pascal case is used unchanged.
    private static string? AsIs(string name) => name.Length > 0 && char.IsUpper(name[0]) && CSharpName.IsIdentifier(name) && !name.Contains('_') ? name : null;
}
