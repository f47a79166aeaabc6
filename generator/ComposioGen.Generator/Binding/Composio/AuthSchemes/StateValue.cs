using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>
/// Represents the member of a state that a scheme builder sets. If possible, a state stores the credentials, sends them unchanged, and converts
/// them to a connection only when the member is read.
/// </summary>
/// <param name="Name">The C# name of the member.</param>
/// <param name="IsStored">Whether the state stores the credentials themselves.</param>
internal sealed record StateValue(string Name, bool IsStored)
{
    /// <summary>Returns the member; null for a state that requires more than the connection, which a builder cannot provide.</summary>
    public static StateValue? Find(UnionModel union, UnionDraft state, BranchDraft branch, ModelBuilder models, string parameter)
    {
        var draft = StateUnion.ValueOf(branch)!;
        var own = union.Branches.Single(model => model.Name == branch.Name).Members;
        var members = own.Concat(union.Members).Concat(MembersOfBase(state)).ToList();
        var value = members.Find(member => member.JsonName == draft.JsonName);
        if (value is null || members.Exists(member => member.IsRequired && member != value))
        {
            return null;
        }

        var isStored = value is { Presence: Presence.Required, Type.Kind: TypeKind.Object }
            && own.Contains(value)
            && members.TrueForAll(member => !string.Equals(member.Name.TrimStart('_'), parameter, StringComparison.OrdinalIgnoreCase))
            && !WritesNulls((UnionDraft)draft.Type.Draft!, models);
        return new StateValue(value.Name, isStored);
    }

    // A status may require a member that is null and writes it, whereas credentials omit it.
    private static bool WritesNulls(UnionDraft connection, ModelBuilder models)
    {
        var union = models.Build(connection);
        return union.Branches.SelectMany(branch => branch.Members)
            .Concat(union.Members)
            .Concat(MembersOfBase(connection))
            .Any(member => member.Presence == Presence.RequiredNullable);
    }

    private static EquatableArray<MemberModel> MembersOfBase(UnionDraft union) => union.Base is null ? [] : ModelBuilder.BuildBase(union.Base).Members;
}
