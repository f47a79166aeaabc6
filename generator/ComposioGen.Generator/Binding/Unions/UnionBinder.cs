using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Determines the type of a oneOf or anyOf: a closed hierarchy, a struct for JSON values, an open object, or raw JSON.</summary>
internal sealed class UnionBinder(SchemaBinder schemas, BindingContext context)
{
    // None, and the five of the values of JSON except null.
    private const int TokenCount = 6;

    private readonly Dictionary<string, TypeDraft> _byBranches = new(StringComparer.Ordinal);
    private readonly NestedUnions _nested = new(schemas.Fold);
    private readonly EnumUnions _enums = new(schemas.Fold, context);

    public TypeUse Bind(ApiSchema schema, NameCandidate place)
    {
        var branches = _nested.Branches(schema);
        var key = UnionKey.Of(schema, branches);
        if (key is not null && schema.ComponentName is null && _byBranches.TryGetValue(key, out var same))
        {
            same = same.Canonical;
            same.DeclaredName ??= SchemaBinder.DeclaredName(schema);
            same.AddCandidate(place);
            return TypeUse.Of(same);
        }

        if (branches.All(branch => IsObject(branch) || Restricts(branch, schema)))
        {
            if (schema.Discriminator is { } discriminator && !UnionTags.IsText(discriminator.PropertyName, branches, _nested.Resolve))
            {
                context.ReportDiscriminator(schema, discriminator);
            }

            var tags = UnionTags.Find(schema, branches, _nested.Resolve);
            if (tags is not null)
            {
                return BindHierarchy(schema, tags.PropertyName, tags.Documentation, tags.Branches, place, key);
            }

            return UnionShapes.Find(branches, schema.Discriminator?.PropertyName) is { } shapes
                ? BindHierarchy(schema, null, null, shapes.Branches, place, key)
                : BindMerged(schema, branches, place, key);
        }

        return _enums.Merge(schema) is { } values ? schemas.Bind(values, place) : BindValues(schema, branches, place);
    }

    private static bool IsObject(ApiSchema schema) =>
        schema.Branches.Count == 0 && (schema.Properties.Count > 0 || schema.Type == ApiType.Object);

    // A branch without a type of its own only restricts the members of the schema around it.
    private static bool Restricts(ApiSchema branch, ApiSchema schema) =>
        schema.Properties.Count > 0 && branch is { Type: ApiType.Unspecified, Branches.Count: 0, Enum.Count: 0, Items: null, AdditionalProperties: null };

    private TypeUse BindHierarchy(ApiSchema schema, string? discriminator, string? documentation, IReadOnlyList<TaggedSchema> branches, NameCandidate place, string? key)
    {
        var draft = new UnionDraft
        {
            Pointer = schema.Pointer,
            DiscriminatorName = discriminator,
            DiscriminatorDocumentation = documentation,
            Documentation = schema.Description,
            DeclaredName = SchemaBinder.DeclaredName(schema),
            IsComponent = schema.ComponentName is not null,
        };
        draft.AddCandidate(place);
        Announce(schema, draft, key);
        var names = MemberNamer.Assign(branches.Select(branch => new RequestedName(branch.Tag, BranchName(discriminator, branch.Tag, branch.Schema))), EmittedNames.InUnions.Concat(EmittedNames.TypesInUnions).Append(draft.DeclaredName ?? ""));
        var outer = schemas.BindMembers(schema, draft).Where(member => member.JsonName != discriminator).ToList();
        draft.Branches = branches.Select(branch => BindBranch(draft, branch.Tag, names[branch.Tag], branch.Schema, outer)).ToList();
        draft.HasAdditionalProperties = draft.Branches.All(branch => branch.Content.HasAdditionalProperties);
        draft.SharedMembers = Shared(draft.Branches.Select(branch => branch.Content.Members), discriminator);
        var structure = $"union({discriminator};{string.Join(";", draft.Branches.Select(branch => branch.Tag + "=" + branch.Content.Key).OrderBy(key => key, StringComparer.Ordinal))})";
        return schemas.Settle(draft, structure);
    }

    // Unions of the same components are one type, also when the components contain the union.
    private void Announce(ApiSchema schema, TypeDraft draft, string? key)
    {
        schemas.Announce(schema, draft);
        if (key is not null && !_byBranches.ContainsKey(key))
        {
            _byBranches.Add(key, draft);
        }
    }

    private static string? BranchName(string? discriminator, string tag, ApiSchema schema) =>
        schema.CSharpName ?? (discriminator is null ? CSharpName.Pascal(schema.ComponentName ?? schema.Title ?? "With " + tag) : null);

    /// <param name="owner">The union.</param>
    /// <param name="tag">The discriminator value, or the member that identifies the branch.</param>
    /// <param name="name">The C# name of the branch.</param>
    /// <param name="schema">The schema of the branch.</param>
    /// <param name="outer">The members beside the oneOf, which belong to every branch.</param>
    private BranchDraft BindBranch(UnionDraft owner, string tag, string name, ApiSchema schema, List<MemberDraft> outer)
    {
        var content = schemas.BindObject(schema, new NameCandidate(owner, name), outer);
        content.Owner = owner;
        return new BranchDraft(tag, name, content);
    }

    /// <summary>Returns the members that are equal in every list, in the order of the first one.</summary>
    public static List<MemberDraft> Shared(IEnumerable<IReadOnlyList<MemberDraft>> lists, string? except)
    {
        List<MemberDraft>? shared = null;
        foreach (var list in lists)
        {
            if (shared is null)
            {
                shared = list.Where(member => member.JsonName != except).ToList();
                continue;
            }

            var keys = new HashSet<string>(list.Select(member => member.Key), StringComparer.Ordinal);
            shared.RemoveAll(member => !keys.Contains(member.Key));
        }

        return shared ?? [];
    }

    /// <summary>Merges objects that cannot be distinguished into one open object with typed optional members.</summary>
    private TypeUse BindMerged(ApiSchema schema, IReadOnlyList<ApiSchema> branches, NameCandidate place, string? key)
    {
        // A restricting branch names members without their types. In another branch, a member without a type may be anything.
        var typed = new HashSet<string>(schema.Properties.Where(property => HasContent(property.Schema)).Select(property => property.Name), StringComparer.Ordinal);
        var properties = branches.SelectMany(branch => branch.Properties).Where(property => HasContent(property.Schema) || !typed.Contains(property.Name)).Concat(schema.Properties).ToList();
        if (properties.Count == 0)
        {
            return TypeUse.Of(TypeKind.Properties);
        }

        var draft = new ObjectDraft { Pointer = schema.Pointer, Documentation = schema.Description, DeclaredName = SchemaBinder.DeclaredName(schema), IsComponent = schema.ComponentName is not null };
        draft.AddCandidate(place);
        Announce(schema, draft, key);
        draft.Members = properties.GroupBy(property => property.Name, StringComparer.Ordinal).Select(same => BindMerged(same.ToList(), branches, draft)).ToList();
        return schemas.Settle(draft, SchemaBinder.StructureOf(draft));
    }

    private MemberDraft BindMerged(List<ApiProperty> same, IReadOnlyList<ApiSchema> branches, ObjectDraft owner)
    {
        var types = same
            .Select(property => schemas.Bind(property.Schema, new NameCandidate(owner, CSharpName.Chosen(property.CSharpName, property.Name))))
            .GroupBy(type => type.Key, StringComparer.Ordinal)
            .Select(equal => equal.First())
            .ToList();
        var type = types.Count == 1 ? types[0] : TypeUse.Of(types.All(other => other.Kind is TypeKind.Enum or TypeKind.String) ? TypeKind.String : TypeKind.Json);
        var required = branches.All(branch => branch.Properties.Any(other => other.Name == same[0].Name && other.Required));
        var property = ApiProperty.OfAny(same, same[0].Schema, required);
        return new MemberDraft(property, type, required && property is { Deprecated: false, MayBeAbsent: false }, property.Nullable || same.Any(other => schemas.IsNullable(other.Schema)));
    }

    private bool HasContent(ApiSchema schema) => ValueFolding.HasContent(schemas.Fold(schema));

    private TypeUse BindValues(ApiSchema schema, IReadOnlyList<ApiSchema> branches, NameCandidate place)
    {
        var draft = new ValueUnionDraft { Pointer = schema.Pointer, DeclaredName = SchemaBinder.DeclaredName(schema), IsComponent = schema.ComponentName is not null };
        draft.AddCandidate(place);
        branches = Grouped(schema, branches);
        if (TokensDiffer(branches))
        {
            schemas.Announce(schema, draft);
        }

        var cases = new TypeUse?[TokenCount];
        foreach (var branch in branches)
        {
            var use = OfToken(branch, schemas.Bind(branch, new NameCandidate(draft, TokenName(branch))));
            var token = Token(use.Kind);
            if (token == 0 || (cases[token] is { } known && known.Key != use.Key && token != 1 && token != 2))
            {
                context.Report(ApiProblemKind.NotExpressible, schema.Pointer, "a union whose branches cannot be distinguished by their JSON type", "JsonElement");
                return TypeUse.Of(TypeKind.Json);
            }

            // Strings of any kind are read as strings, numbers of any kind as the wider one.
            cases[token] = token switch
            {
                1 => TypeUse.Of(TypeKind.String),
                2 => cases[2] is { } number && number.Kind != use.Kind ? TypeUse.Of(TypeKind.Decimal) : use,
                _ => use,
            };
        }

        draft.Cases = cases.OfType<TypeUse>().ToList();
        if (draft.Cases.Count == 1)
        {
            return draft.Cases[0];
        }

        return Settle(draft, schema);
    }

    // Several objects beside a string or a list are one union of objects.
    private static IReadOnlyList<ApiSchema> Grouped(ApiSchema schema, IReadOnlyList<ApiSchema> branches)
    {
        var objects = branches.Where(IsObject).ToList();
        return objects.Count < 2 || objects.Any(branch => branch.Properties.Count == 0)
            ? branches
            : [.. branches.Except(objects), new ApiSchema { Pointer = schema.Pointer, Type = ApiType.Object, Branches = objects, Discriminator = schema.Discriminator }];
    }

    /// <summary>Binds values of several JSON types: the type itself, or a struct for several.</summary>
    public TypeUse BindKinds(ApiSchema schema, NameCandidate place)
    {
        var kinds = schema.Enum.Select(value => KindOf(value.Type)).Distinct().OrderBy(kind => kind).ToList();
        if (kinds.Contains(TypeKind.Double))
        {
            kinds.Remove(TypeKind.Int64);
        }

        if (kinds.Count == 1 && kinds[0] != TypeKind.Json)
        {
            return TypeUse.Of(kinds[0]);
        }

        context.Report(
            ApiProblemKind.NotExpressible, schema.Pointer + "/enum", "an enumeration with values of several JSON types", kinds.Contains(TypeKind.Json) ? "JsonElement" : "a union of their types");
        if (kinds.Contains(TypeKind.Json))
        {
            return TypeUse.Of(TypeKind.Json);
        }

        var draft = new ValueUnionDraft
        {
            Pointer = schema.Pointer,
            DeclaredName = SchemaBinder.DeclaredName(schema),
            IsComponent = schema.ComponentName is not null,
            Cases = kinds.Select(TypeUse.Of).ToList(),
        };
        draft.AddCandidate(place);
        return Settle(draft, schema);
    }

    private static TypeKind KindOf(ApiType type) => type switch
    {
        ApiType.String => TypeKind.String,
        ApiType.Integer => TypeKind.Int64,
        ApiType.Number => TypeKind.Double,
        ApiType.Boolean => TypeKind.Boolean,
        _ => TypeKind.Json,
    };

    private TypeUse Settle(ValueUnionDraft draft, ApiSchema schema)
    {
        // The description at one location does not apply to the other locations of the type.
        draft.Documentation = draft.DeclaredName is null && ValueUnionNames.Find(draft) is not null ? null : schema.Description;

        // A name in the document concerns one use: ExpiresIn must not become the type of every number or string.
        return schemas.Settle(draft, $"values({string.Join(",", draft.Cases.Select(use => use.Key))}){draft.DeclaredName}");
    }

    /// <summary>
    /// Returns whether each branch has a different JSON type, so that the union can be registered before its content is bound.
    /// </summary>
    private static bool TokensDiffer(IReadOnlyList<ApiSchema> branches) =>
        branches.Count > 1 && branches.All(branch => TokenOf(branch) != 0) && branches.Select(TokenOf).Distinct().Count() == branches.Count;

    // A schema that is nested too deeply is still a list or an object.
    private static TypeUse OfToken(ApiSchema branch, TypeUse use) => (use.Kind, TokenOf(branch)) switch
    {
        (TypeKind.Json, 4) => TypeUse.List(use),
        (TypeKind.Json, 5) => TypeUse.Of(TypeKind.Properties),
        _ => use,
    };

    private static int TokenOf(ApiSchema schema) => schema switch
    {
        { Branches.Count: > 0, Type: ApiType.Object } branch when branch.Branches.All(IsObject) => 5,
        { Branches.Count: > 0 } => 0,
        { Enum.Count: > 0, Type: not ApiType.String } => 0,
        { Type: ApiType.String } => 1,
        { Type: ApiType.Integer or ApiType.Number } => 2,
        { Type: ApiType.Boolean } => 3,
        { Type: ApiType.Array } => 4,
        { Type: ApiType.Object } or { Properties.Count: > 0 } or { Type: ApiType.Unspecified, AdditionalProperties: not null } => 5,
        _ => 0,
    };

    private static string TokenName(ApiSchema schema) => schema.Type is ApiType.Array ? "Item" : "Value";

    /// <summary>Returns the JSON token of a type; 0 when it may be any.</summary>
    private static int Token(TypeKind kind) => kind switch
    {
        TypeKind.String or TypeKind.DateTimeOffset or TypeKind.Enum => 1,
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Double or TypeKind.Decimal => 2,
        TypeKind.Boolean => 3,
        TypeKind.List => 4,
        TypeKind.Object or TypeKind.Properties or TypeKind.Map => 5,
        _ => 0,
    };
}
