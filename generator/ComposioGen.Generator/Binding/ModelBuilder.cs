using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Binding;

/// <summary>Converts drafts with settled names to the model.</summary>
internal sealed class ModelBuilder(IReadOnlyList<TypeDraft> drafts, string @namespace)
{
    private readonly Dictionary<TypeDraft, Dictionary<string, string>> _names = [];

    // Created after the names of the enums are settled.
    private EnumSearch? _enums;

    public IEnumerable<TypeModel> Build() => drafts.OrderBy(draft => draft.Name, StringComparer.Ordinal).Select(Build);

    /// <summary>Returns the C# name of a member of an object; null when there is no such member.</summary>
    public string? MemberName(TypeDraft? draft, string jsonName) =>
        draft is ObjectDraft content && Names(content).TryGetValue(jsonName, out var name) ? name : null;

    public MemberModel Member(ObjectDraft owner, MemberDraft member) => Member(member, Names(owner)[member.JsonName], owner);

    public static MemberModel Member(MemberDraft member, string name, TypeDraft owner)
    {
        var type = member.Type.ToReference();
        var property = member.Property;
        return new MemberModel(
            member.JsonName,
            name,
            type,
            PresenceOf(member, type, owner),
            property.Description ?? member.Type.Draft?.Documentation ?? DerivedDocumentation.Of(name, type),
            property.Deprecated ? property.DeprecatedMessage ?? "The API has deprecated this member." : null,
            IsSecret(member.JsonName, property.Schema.Format, type))
        {
            IsResponseOnly = property.ReadOnly,
        };
    }

    /// <summary>Returns the open enum that contains nearly all of the values; null when there is none.</summary>
    public EnumDraft? EnumWith(IReadOnlyCollection<string> values) => (_enums ??= new EnumSearch(drafts)).Find(values);

    public static Dictionary<string, string> ValueNames(EnumDraft draft) =>
        MemberNamer.Assign(draft.Values.Select(value => new RequestedName(value.Value, value.CSharpName)), EmittedNames.InEnums.Append(draft.Name));

    public static BaseReference? ReferenceTo(BaseDraft? draft) => draft is null ? null : new BaseReference(draft.Name, draft.Members.Count + (draft.HasAdditionalProperties ? 1 : 0));

    /// <summary>Returns the C# names of the members of a base class.</summary>
    public static Dictionary<string, string> BaseNames(BaseDraft draft) => draft.MemberNames ??= Assign(draft.Members, EmittedNames.InUnions.Append(draft.Name));

    /// <summary>Returns the C# names of the members that all branches of a union share, including its discriminator.</summary>
    public static Dictionary<string, string> SharedNames(UnionDraft draft)
    {
        var taken = draft.Branches.Select(branch => branch.Name).Append(draft.Name).Concat(EmittedNames.InUnions).Concat(draft.Base is null ? [] : BaseNames(draft.Base).Values);
        var members = draft.SharedMembers.Select(NameOf);
        return MemberNamer.Assign(draft.DiscriminatorName is null ? members : members.Append(new RequestedName(draft.DiscriminatorName)), taken);
    }

    private static bool IsSecret(string jsonName, string? format, TypeReference type) =>
        (type.Kind == TypeKind.List ? type.Element! : type).Kind is TypeKind.String or TypeKind.Json or TypeKind.ValueUnion && SecretNames.IsSecret(jsonName, format);

    // A read-only member is not sent, so it cannot be required; a write-only one is not returned, so it may be missing.
    private static Presence PresenceOf(MemberDraft member, TypeReference type, TypeDraft owner) => member switch
    {
        { Property.ReadOnly: true } when owner.InRequest => Presence.Optional,
        { Property.WriteOnly: true, Required: true } when owner.InResponse => owner.InRequest ? Presence.RequiredToSend : Presence.Optional,
        { Required: true, Nullable: false } => Presence.Required,
        { Required: true } => Presence.RequiredNullable,
        { Nullable: true } when owner.InRequest && type.Kind is not (TypeKind.ValueUnion or TypeKind.Json) => Presence.Tristate,
        _ => Presence.Optional,
    };

    private static Dictionary<string, string> Assign(IEnumerable<MemberDraft> members, IEnumerable<string> taken) =>
        MemberNamer.Assign(members.Select(NameOf), taken);

    private static RequestedName NameOf(MemberDraft member) =>
        new(member.JsonName, member.Property.CSharpName, member.Property.Deprecated);

    private Dictionary<string, string> Names(ObjectDraft draft)
    {
        if (!_names.TryGetValue(draft, out var names))
        {
            _names[draft] = names = Assign(draft.Members, EmittedNames.InClasses.Append(draft.Name));
        }

        return names;
    }

    private TypeModel Build(TypeDraft draft) => draft switch
    {
        ObjectDraft { HasFiles: true } form => new FileFormModel(form.Name, form.Documentation, form.Members.Select(member => Member(form, member)).ToEquatableArray()),
        ObjectDraft content => new ObjectModel(
            content.Name,
            content.Documentation,
            content.Members.Select(member => Member(content, member)).ToEquatableArray(),
            content.HasAdditionalProperties),
        UnionDraft union => Build(union),
        BaseDraft shared => BuildBase(shared),
        EnumDraft values => BuildEnum(values),
        ValueUnionDraft cases => new ValueUnionModel(cases.Name, cases.Documentation, cases.Cases.Select(use => use.ToReference()).ToEquatableArray()),
        _ => throw new InvalidOperationException($"No model for {draft.GetType().Name}."),
    };

    public static BaseModel BuildBase(BaseDraft draft)
    {
        var names = BaseNames(draft);
        var members = draft.Members.Select(member => Member(member, names[member.JsonName], draft)).ToEquatableArray();
        return new BaseModel(draft.Name, draft.Documentation, members, draft.HasAdditionalProperties);
    }

    private static EnumModel BuildEnum(EnumDraft draft)
    {
        var names = ValueNames(draft);
        var values = draft.Values.Select(value => new EnumValueModel(names[value.Value], value.Value, value.Description));
        return new EnumModel(draft.Name, draft.Documentation, values.ToEquatableArray());
    }

    public UnionModel Build(UnionDraft draft)
    {
        var shared = SharedNames(draft);
        var tags = draft.DiscriminatorName is null ? null : EnumWith(draft.Branches.Select(branch => branch.Tag).ToList());
        var tagNames = tags is null ? null : ValueNames(tags);
        var taken = new HashSet<string>(draft.OwnNames.Concat(shared.Values).Append(draft.Name), StringComparer.Ordinal);
        taken.UnionWith(draft.Base is null ? [] : BaseNames(draft.Base).Values);
        taken.ExceptWith(EmittedNames.InUnknown);
        return new NestedNames(draft.OwnNames, @namespace).Qualify(new UnionModel(
            draft.Name,
            draft.Documentation,
            ReferenceTo(draft.Base),
            draft.DiscriminatorName is null ? null : new DiscriminatorModel(draft.DiscriminatorName, shared[draft.DiscriminatorName], tags?.Name, draft.DiscriminatorDocumentation),
            draft.SharedMembers.Select(member => Member(member, shared[member.JsonName], draft)).ToEquatableArray(),
            draft.Branches.Select(branch => BuildBranch(draft, branch, tagNames, taken)).ToEquatableArray(),
            draft.HasAdditionalProperties && draft.Base is not { HasAdditionalProperties: true }));
    }

    private static BranchModel BuildBranch(UnionDraft union, BranchDraft branch, Dictionary<string, string>? tagNames, HashSet<string> taken)
    {
        var own = union.OwnMembers(branch).ToList();
        var names = MemberNamer.Assign(own.Select(NameOf), taken);
        var members = own.Select(member => Member(member, names[member.JsonName], union));
        return new BranchModel(branch.Name, branch.Tag, tagNames is not null && tagNames.TryGetValue(branch.Tag, out var tagName) ? tagName : null, branch.Content.Documentation, members.ToEquatableArray(), branch.Converted);
    }
}
