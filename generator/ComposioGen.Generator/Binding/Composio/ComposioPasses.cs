using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Composio.Connections;
using ComposioGen.Generator.Binding.Composio.Import;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Defines what Composio's API adds to the binding of a document: the only type of this folder that <see cref="SdkBinder"/> uses.</summary>
internal static class ComposioPasses
{
    /// <summary>Assigns the names of the types of the connection flow.</summary>
    public static void NameTypes(SdkDraft draft) => FlowTypeNames.Assign(draft.AllOperations.ToList(), draft.Types);

    /// <summary>Adds a builder and its credentials for each auth scheme.</summary>
    public static void AddSchemeBuilders(SdkDraft draft)
    {
        if (AuthSchemeBinder.Find(draft.Types) is { } state)
        {
            draft.AddedTypes.AddRange(new AuthSchemeBinder(state, draft.Models, draft.Names).Bind());
        }
    }

    /// <summary>Returns whether the client sends a header itself, because it contains its key.</summary>
    public static bool IsSentByClient(string header) => ApiValues.KeyHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the runtime's <c>OperationKind</c> of an operation.</summary>
    public static string KindOf(OperationDraft operation) => OperationKinds.Of(operation);

    /// <summary>Adds the connection flow to the client whose operations read accounts.</summary>
    public static void AddConnectionFlow(SdkDraft draft)
    {
        if (draft.Operations.FirstOrDefault(group => group.Value.Any(ApiRoutes.GetAccount.Matches)).Key is not { } client)
        {
            return;
        }

        var import = new ImportBinder(draft.Operations, draft.ClientProperties, draft.Methods);
        var filled = new FilledMembers(draft.Models, draft.Context);
        var flow = new ConnectionFlowBinder(draft.Operations[client], draft.Models, draft.Methods, draft.Names, draft.AddedTypes, import, filled).Bind(draft.ClientNames[client], AuthSchemeBinder.Find(draft.Types));
        if (flow is { CreatesConnections: true, PreCheck: null })
        {
            draft.Context.Report(ApiProblemKind.UnguardedFlow, "/paths", ApiRoutes.NeededList);
        }

        if (flow is not null)
        {
            draft.Extensions.Add(flow);
        }
    }

    /// <summary>Adds convenience members to the emitted types.</summary>
    public static void AddConveniences(SdkDraft draft) => draft.Extensions.AddRange(ConvenienceBinder.Bind(
        draft.Operations.ToDictionary(group => draft.ClientNames[group.Key], group => group.Value), draft.Models, AuthSchemeBinder.Find(draft.Types)));
}
