namespace Composio.Runtime;

/// <summary>Defines the IDs in request bodies that must not be blank: the API would take a blank user ID for another user's.</summary>
internal static class RequiredIds
{
    private static readonly string[] OfCreate = ["auth_config.id", "connection.user_id"];
    private static readonly string[] OfLink = ["auth_config_id", "user_id"];
    private static readonly string[] OfCompleteAuth = ["session_uri", "user_id"];

    /// <summary>Returns the paths of the IDs; empty for an operation without any.</summary>
    public static string[] Of(OperationKind kind) => kind switch
    {
        OperationKind.CreateConnection => OfCreate,
        OperationKind.LinkConnection => OfLink,
        OperationKind.CompleteAuth => OfCompleteAuth,
        _ => [],
    };
}
