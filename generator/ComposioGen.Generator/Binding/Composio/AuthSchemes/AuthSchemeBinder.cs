using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Emit.Unions;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>Finds the union of auth schemes and statuses, and creates a builder for each scheme.</summary>
internal static class AuthSchemeBinder
{
    /// <summary>Returns the state union; null when the document has none.</summary>
    public static UnionDraft? Find(IEnumerable<TypeDraft> drafts) => drafts
        .OfType<UnionDraft>()
        .Where(union => union.InRequest && StateUnion.Is(union))
        .OrderBy(union => union.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    public static IEnumerable<TypeModel> Bind(UnionDraft state, ModelBuilder models, TypeNamer names)
    {
        var builders = new List<SchemeBuilderModel>();
        foreach (var branch in state.Branches.OrderBy(branch => branch.Name, StringComparer.Ordinal))
        {
            var value = StateUnion.ValueOf(branch)!;
            var connection = (UnionDraft)value.Type.Draft!;
            var statuses = models.EnumWith(connection.Branches.Select(status => status.Tag).ToList());
            if (statuses is null || !ModelBuilder.ValueNames(statuses).ContainsKey(ApiValues.Active) || !ModelBuilder.ValueNames(statuses).ContainsKey(ApiValues.Initializing))
            {
                continue;
            }

            var credentials = BindCredentials(branch, names.Claim(CredentialsName(state, branch)), connection, statuses);
            builders.Add(new SchemeBuilderModel(
                branch.Name,
                branch.Tag,
                credentials.Name,
                credentials.ActiveRequired.Count == 0,
                value.JsonName,
                StoresCredentials: false,
                branch.Content.Documentation));
            yield return credentials;
        }

        yield return new AuthSchemeModel("AuthScheme", state.Name, builders.ToEquatableArray());
    }

    // A scheme with that name would hide the type where its builder or its branch is in scope.
    private static string CredentialsName(UnionDraft state, BranchDraft branch) =>
        branch.Name + (state.Branches.Any(other => other.Name == branch.Name + "Credentials") ? "SchemeCredentials" : "Credentials");

    private static CredentialsModel BindCredentials(BranchDraft branch, string typeName, UnionDraft connection, EnumDraft statuses)
    {
        var statusName = connection.DiscriminatorName!;
        var members = MergeMembers(connection);
        var inherited = connection.Base is null ? [] : ModelBuilder.BaseNames(connection.Base);
        var wishes = members.Select(member => (member.JsonName, member.Property.CSharpName, member.Property.Deprecated)).Append((statusName, null, false));
        var assigned = MemberNamer.Assign(wishes, inherited.Values.Append(typeName).Concat(EmittedNames.InCredentials));
        var models = members.Select(member => ModelBuilder.Member(member, assigned[member.JsonName], connection)).ToList();
        var active = connection.Branches.FirstOrDefault(status => status.Tag == ApiValues.Active)?.Content.Members ?? [];
        var required = active
            .Where(member => member.Required && member.JsonName != statusName)
            .Select(member => models.Find(model => model.JsonName == member.JsonName) ?? ModelBuilder.Member(member, inherited[member.JsonName], connection));
        var values = ModelBuilder.ValueNames(statuses);
        return new CredentialsModel(
            typeName,
            branch.Content.Documentation,
            ModelBuilder.ReferenceTo(connection.Base),
            models.ToEquatableArray(),
            statusName,
            assigned[statusName],
            statuses.Name,
            values[ApiValues.Active],
            ApiValues.Active,
            values[ApiValues.Initializing],
            ApiValues.Initializing,
            required.ToEquatableArray(),
            HasAdditionalProperties: connection.Base is not { HasAdditionalProperties: true },
            connection.Name);
    }

    /// <summary>Merges the fields of all statuses as optional fields; a field whose type differs between statuses accepts any JSON.</summary>
    private static List<MemberDraft> MergeMembers(UnionDraft connection)
    {
        var merged = new List<MemberDraft>();
        foreach (var member in connection.SharedMembers.Concat(InOrderOfUse(connection).SelectMany(connection.OwnMembers)))
        {
            var place = merged.FindIndex(known => known.JsonName == member.JsonName);
            if (place < 0)
            {
                merged.Add(member with { Required = false });
            }
            else
            {
                var known = merged[place];
                var type = known.Type.Key == member.Type.Key ? known.Type : TypeUse.Of(TypeKind.Json);
                var secret = SecretNames.IsSecret(member.JsonName, member.Property.Schema.Format) ? member.Property : known.Property;
                merged[place] = known with { Property = secret, Type = type, Nullable = known.Nullable || member.Nullable };
            }
        }

        return merged;
    }

    // The fields of an active connection come first, because callers have those.
    private static IEnumerable<BranchDraft> InOrderOfUse(UnionDraft connection) =>
        connection.Branches.OrderBy(branch => branch.Tag == ApiValues.Active ? 0 : 1);
}
