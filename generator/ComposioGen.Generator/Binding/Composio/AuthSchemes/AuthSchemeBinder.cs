using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>Finds the union of auth schemes and statuses, and adds a builder for each scheme.</summary>
internal sealed class AuthSchemeBinder(UnionDraft state, ModelBuilder models, TypeNamer names)
{
    // The parameter of a branch's constructor; a field with the same name would conflict with it.
    private const string Parameter = "credentials";

    /// <summary>Returns the state union; null when the document has none.</summary>
    public static UnionDraft? Find(IEnumerable<TypeDraft> drafts) => drafts
        .OfType<UnionDraft>()
        .Where(union => union.InRequest && StateUnion.Is(union))
        .OrderBy(union => union.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Adds the builders to the branches of the union, and returns the types that they need.</summary>
    public IReadOnlyList<TypeModel> Bind()
    {
        var union = models.Build(state);
        var types = new List<TypeModel>();
        var builders = new List<SchemeBuilderModel>();
        foreach (var branch in state.Branches.OrderBy(branch => branch.Name, StringComparer.Ordinal))
        {
            var connection = (UnionDraft)StateUnion.ValueOf(branch)!.Type.Draft!;
            if (Statuses(connection) is { } statuses && StateValue.Find(union, state, branch, models, Parameter) is { } value)
            {
                var credentials = CredentialsBinder.Bind(branch, names.Claim(CredentialsName(branch)), connection, statuses, isConverted: !value.IsStored);
                types.Add(credentials);
                builders.Add(new SchemeBuilderModel(
                    branch.Name, branch.Tag, credentials.Name, credentials.ActiveRequired.Count == 0, value.Name, value.IsStored, branch.Content.Documentation));
            }
        }

        state.Branches = state.Branches.Select(branch => branch with { Converted = Converted(builders.Find(builder => builder.Name == branch.Name)) }).ToList();
        types.Add(new AuthSchemeModel("AuthScheme", state.Name, builders.ToEquatableArray()));
        return types;
    }

    private static ConvertedMemberModel? Converted(SchemeBuilderModel? builder) =>
        builder is { StoresCredentials: true } ? new ConvertedMemberModel(builder.ValueName, builder.Credentials, Parameter) : null;

    private EnumDraft? Statuses(UnionDraft connection) =>
        models.EnumWith(connection.Branches.Select(status => status.Tag).ToList()) is { } statuses
        && ModelBuilder.ValueNames(statuses) is { } values && values.ContainsKey(ApiValues.Active) && values.ContainsKey(ApiValues.Initializing)
            ? statuses
            : null;

    // A scheme with that name would hide the type in the scope of its builder or branch.
    private string CredentialsName(BranchDraft branch) =>
        branch.Name + (state.Branches.Any(other => other.Name == branch.Name + "Credentials") ? "SchemeCredentials" : "Credentials");
}
