namespace Composio.Runtime;

/// <summary>Defines the paths under which an import reports the fields of a record: those of the request that creates the account.</summary>
internal static class RecordFields
{
    public const string UserId = "user_id";
    public const string AuthConfigId = "auth_config_id";
    /// <summary>The path to the credentials in the body that creates an account.</summary>
    public static readonly string[] StatePath = ["connection", "state", "val"];

    public const string State = "state";
    public const string AuthScheme = "state.authScheme";
    public const string Credentials = "state.val";

    /// <summary>Returns the path of a credential.</summary>
    public static string PathOf(string name) => $"{Credentials}.{name}";
}
