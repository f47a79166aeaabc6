using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>
/// Links the scheme builders to the branches of the state union. Where possible, a built state stores the credentials, sends them unchanged,
/// and creates the connection only when it is accessed.
/// </summary>
internal static class StoredCredentials
{
    // The emitted field that stores them would have the same name.
    private const string FieldOwner = "Credentials";

    /// <summary>
    /// Returns all types, with the names of the state union set in the builders, and the builders of the stored credentials set in its
    /// branches.
    /// </summary>
    /// <param name="types">The types of the document.</param>
    /// <param name="added">The types of the builders, whose values still have their JSON names.</param>
    public static List<TypeModel> AddTo(IReadOnlyList<TypeModel> types, IReadOnlyList<TypeModel> added)
    {
        var schemes = added.OfType<AuthSchemeModel>().Single();
        var state = types.OfType<UnionModel>().Single(union => union.Name == schemes.StateUnion);
        var builders = schemes.Builders.Select(builder => Settle(builder, state, types)).OfType<SchemeBuilderModel>().ToEquatableArray();
        var keeps = builders.ToDictionary(builder => builder.Credentials, builder => builder.StoresCredentials, StringComparer.Ordinal);
        var joined = state with { Branches = state.Branches.Select(branch => WithBuilder(branch, builders)).ToEquatableArray() };
        return
        [
            .. types.Select(type => ReferenceEquals(type, state) ? joined : type),
            .. added.OfType<CredentialsModel>().Where(type => keeps.ContainsKey(type.Name)).Select(type => type with { IsConverted = !keeps[type.Name] }),
            schemes with { Builders = builders },
        ];
    }

    private static BranchModel WithBuilder(BranchModel branch, IEnumerable<SchemeBuilderModel> builders) =>
        branch with { Builder = builders.FirstOrDefault(builder => builder.Name == branch.Name && builder.StoresCredentials) };

    // Null for a state that requires more than the connection, which a builder cannot provide.
    private static SchemeBuilderModel? Settle(SchemeBuilderModel builder, UnionModel state, IReadOnlyList<TypeModel> types)
    {
        var branch = state.Branches.Single(branch => branch.Name == builder.Name);
        var members = branch.Members.Concat(state.Members).Concat(MembersOfBase(state, types)).ToList();
        var value = members.FirstOrDefault(member => member.JsonName == builder.ValueName);
        if (value is null || members.Any(member => member.IsRequired && member != value))
        {
            return null;
        }

        var isKept = value is { Presence: Presence.Required, Type.Kind: TypeKind.Object }
            && branch.Members.Contains(value)
            && members.All(member => !string.Equals(member.Name.TrimStart('_'), FieldOwner, StringComparison.OrdinalIgnoreCase))
            && !WritesNulls(value.Type.SimpleName, types);
        return builder with { ValueName = value.Name, StoresCredentials = isKept };
    }

    // A status may require a null member, which it writes and credentials omit.
    private static bool WritesNulls(string connection, IReadOnlyList<TypeModel> types)
    {
        var union = types.OfType<UnionModel>().Single(union => union.Name == connection);
        return union.Branches.SelectMany(branch => branch.Members)
            .Concat(union.Members)
            .Concat(MembersOfBase(union, types))
            .Any(member => member.Presence == Presence.RequiredNullable);
    }

    private static IEnumerable<MemberModel> MembersOfBase(UnionModel union, IReadOnlyList<TypeModel> types) =>
        types.OfType<BaseModel>().Where(type => type.Name == union.Base?.Name).SelectMany(type => type.Members);
}
