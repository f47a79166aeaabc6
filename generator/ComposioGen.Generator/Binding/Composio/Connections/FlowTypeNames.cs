using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>
/// Gives the types of the connection flow the names that users write, in every document in which the flow is found: they are named by what
/// they are, and not by a title, a path or an overlay.
/// </summary>
internal static class FlowTypeNames
{
    public static void Give(IReadOnlyList<OperationDraft> operations, IEnumerable<TypeDraft> drafts)
    {
        OperationDraft? Find(string method, params string[] shape) => operations.FirstOrDefault(operation => operation.Is(method, shape));

        if (Find("POST", "connected_accounts") is not { } create || Find("GET", "connected_accounts", "{}")?.Response?.Draft is not ObjectDraft account)
        {
            return;
        }

        NameRequests(create.Body?.Draft, Find("POST", "connected_accounts", "link"));
        Name(account, "ConnectedAccount");
        Name(TypeOf(account, "status"), "ConnectionStatus");
        Name(TypeOf(account, "toolkit"), "ToolkitReference");
        Name(TypeOf(account, "auth_config"), "ConnectedAccountAuthConfig");
        foreach (var union in drafts.OfType<UnionDraft>().Where(StateUnion.Is).OrderBy(union => union.InRequest ? 0 : 1).ThenBy(union => union.Key, StringComparer.Ordinal))
        {
            NameState(union);
        }

        var newConfig = Find("POST", "auth_configs");
        Name(TypeOf(newConfig?.Body?.Draft, "auth_config"), "NewAuthConfig");
        Name(TypeOf(newConfig?.Response?.Draft, "auth_config"), "CreatedAuthConfig");
        Name(Find("GET", "auth_configs", "{}")?.Response?.Draft, "AuthConfig");
    }

    private static void NameRequests(TypeDraft? create, OperationDraft? link)
    {
        Name(TypeOf(create, "connection"), "NewConnection");
        Name(TypeOf(create, "auth_config"), "AuthConfigReference");
        Name(link?.Body?.Draft, "CreateLinkRequest");
        Name(link?.Response?.Draft, "CreateLinkResponse");
    }

    private static void NameState(UnionDraft state)
    {
        Name(state, "ConnectionState");
        foreach (var branch in state.Branches)
        {
            Name(StateUnion.ValueOf(branch)?.Type.Draft, branch.Name + "Connection");
        }
    }

    private static TypeDraft? TypeOf(TypeDraft? draft, string jsonName) =>
        (draft as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == jsonName)?.Type.Draft;

    // A name that the document's author or an overlay gives comes first.
    private static void Name(TypeDraft? draft, string name)
    {
        if (draft is { GivenName: null })
        {
            draft.GivenName = name;
        }
    }
}
