using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>Binds the argument of a scheme builder: the fields of all the scheme's statuses, and the rule for the status.</summary>
internal static class CredentialsBinder
{
    public static CredentialsModel Bind(BranchDraft branch, string typeName, UnionDraft connection, EnumDraft statuses, bool isConverted)
    {
        var statusName = connection.DiscriminatorName!;
        var members = MergeMembers(connection);
        var inherited = connection.Base is null ? [] : ModelBuilder.BaseNames(connection.Base);
        var requested = members.Select(member => new RequestedName(member.JsonName, member.Property.CSharpName, member.Property.Deprecated)).Append(new RequestedName(statusName));
        var assigned = MemberNamer.Assign(requested, inherited.Values.Append(typeName).Concat(EmittedNames.InCredentials));
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
            connection.Name,
            isConverted);
    }

    /// <summary>Returns the fields of all statuses, each once and none required; a field whose type differs between statuses accepts any JSON.</summary>
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

    // The fields of an active connection come first, because callers have these.
    private static IEnumerable<BranchDraft> InOrderOfUse(UnionDraft connection) =>
        connection.Branches.OrderBy(branch => branch.Tag == ApiValues.Active ? 0 : 1);
}
