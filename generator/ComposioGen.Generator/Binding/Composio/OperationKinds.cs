using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>
/// Maps operations to the runtime's <c>OperationKind</c>: those whose failures have a more specific meaning than the status code.
/// </summary>
internal static class OperationKinds
{
    private static readonly (ApiRoute Route, string Kind)[] Known =
    [
        (ApiRoutes.CreateAccount, "CreateConnection"),
        (ApiRoutes.LinkAccount, "LinkConnection"),
        (ApiRoutes.GetAccount, "GetConnection"),
        (ApiRoutes.UpdateAccount, "UpdateConnection"),
        (ApiRoutes.RevokeAccount, "RevokeConnection"),
        (ApiRoutes.CompleteAuth, "CompleteAuth"),
    ];

    public static string Of(OperationDraft operation)
    {
        var known = Array.Find(Known, known => known.Route.Matches(operation));
        return known.Kind ?? "Other";
    }
}
