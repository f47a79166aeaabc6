using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>
/// Names the types of the connection flow by their role in every document, rather than by a title, a path or an overlay. A name that the
/// author of the document specifies, as a component or with an extension, takes precedence.
/// </summary>
internal sealed class FlowTypeNames(IReadOnlyList<OperationDraft> operations)
{
    // The variants of the requests that create and update an auth config, and the branches that users write.
    private static readonly Dictionary<string, string> AuthConfigKinds = new(StringComparer.Ordinal)
    {
        [ApiValues.ManagedAuthConfig] = "Managed",
        [ApiValues.CustomAuthConfig] = "Custom",
        [ApiValues.ManagedAuthConfigUpdate] = "Managed",
        [ApiValues.CustomAuthConfigUpdate] = "Custom",
    };

    public static void Assign(IReadOnlyList<OperationDraft> operations, IEnumerable<TypeDraft> drafts)
    {
        var names = new FlowTypeNames(operations);
        NameKinds(names.Find(ApiRoutes.UpdateAuthConfig)?.Body?.Draft);
        if (names.Find(ApiRoutes.CreateAccount) is not null && names.Find(ApiRoutes.GetAccount)?.Response?.Draft is ObjectDraft account)
        {
            NameAccount(account);
            names.NameRequests();
            names.NameFilters();
            names.NameAuthConfigs();
            NameStates(drafts);
        }
    }

    private OperationDraft? Find(ApiRoute route) => operations.FirstOrDefault(route.Matches);

    private static void NameAccount(ObjectDraft account)
    {
        Name(account, "ConnectedAccount");
        Name(TypeOf(account, ApiMembers.Status), "ConnectionStatus");
        Name(TypeOf(account, ApiMembers.Toolkit), "ToolkitReference");
        Name(TypeOf(account, ApiMembers.AuthConfig), "ConnectedAccountAuthConfig");
        Name(TypeOf(account, ApiMembers.AuthConfig, ApiMembers.AccountAuthScheme), "AuthSchemeType");
    }

    private void NameRequests()
    {
        var create = Find(ApiRoutes.CreateAccount)?.Body?.Draft;
        Name(TypeOf(create, ApiMembers.Connection), "NewConnection");
        Name(TypeOf(create, ApiMembers.AuthConfig), "AuthConfigReference");
        Name(Find(ApiRoutes.LinkAccount)?.Body?.Draft, "CreateLinkRequest");
        Name(Find(ApiRoutes.LinkAccount)?.Response?.Draft, "CreateLinkResponse");
        var update = Find(ApiRoutes.UpdateAccount)?.Body?.Draft;
        Name(update, "UpdateConnectedAccountRequest");
        Name(TypeOf(update, ApiMembers.Connection), "ConnectionUpdate");
        Name(TypeOf(update, ApiMembers.Connection, ApiMembers.State), "ConnectionStateUpdate");
        Name(TypeOf(update, ApiMembers.Connection, ApiMembers.State, ApiMembers.StateAuthScheme), "PatchableAuthScheme");
    }

    private void NameAuthConfigs()
    {
        Name(Find(ApiRoutes.GetAuthConfig)?.Response?.Draft, "AuthConfig");
        var create = Find(ApiRoutes.CreateAuthConfig);
        Name(TypeOf(create?.Response?.Draft, ApiMembers.AuthConfig), "CreatedAuthConfig");
        var authConfig = TypeOf(create?.Body?.Draft, ApiMembers.AuthConfig);
        Name(authConfig, "NewAuthConfig");
        NameKinds(authConfig);
    }

    private static void NameKinds(TypeDraft? draft)
    {
        if (draft is UnionDraft union && union.Branches.All(branch => AuthConfigKinds.ContainsKey(branch.Tag)))
        {
            union.Branches = union.Branches.Select(branch => branch with { Name = AuthConfigKinds[branch.Tag] }).ToList();
        }
    }

    private void NameFilters()
    {
        Name(Find(ApiRoutes.ListAccounts)?.Parameters.FirstOrDefault(static parameter => parameter.Source.Name == ApiMembers.AccountType)?.Type.Draft, "AccountTypeFilter");
        Name(TypeOf(Find(ApiRoutes.LinkAccount)?.Body?.Draft, ApiMembers.Experimental, ApiMembers.AccountType), "AccountType");
    }

    // When a document has two such unions, users write the one in requests.
    private static void NameStates(IEnumerable<TypeDraft> drafts)
    {
        var states = drafts.OfType<UnionDraft>().Where(StateUnion.Is).OrderBy(union => union.InRequest ? 0 : 1).ThenBy(union => union.Key, StringComparer.Ordinal);
        foreach (var state in states)
        {
            Name(state, "ConnectionState");
            foreach (var branch in state.Branches)
            {
                Name(StateUnion.ValueOf(branch)?.Type.Draft, branch.Name + "Connection");
            }
        }
    }

    private static TypeDraft? TypeOf(TypeDraft? draft, params string[] path) => path.Aggregate(
        draft,
        static (owner, name) => (owner as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == name)?.Type.Draft);

    private static void Name(TypeDraft? draft, string name)
    {
        if (draft is { DeclaredName: null })
        {
            draft.DeclaredName = name;
        }
    }
}
