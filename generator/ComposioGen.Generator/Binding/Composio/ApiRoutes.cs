namespace ComposioGen.Generator.Binding.Composio;

/// <summary>
/// Defines the operations of Composio's API that the SDK depends on. For another API with a connection flow, change these paths.
/// </summary>
internal static class ApiRoutes
{
    private const string Accounts = "connected_accounts";
    private const string AuthConfigs = "auth_configs";
    private const string Toolkits = "toolkits";
    private const string Parameter = "{}";

    public static readonly ApiRoute CreateAccount = new("POST", Accounts);
    public static readonly ApiRoute ListAccounts = new("GET", Accounts);
    public static readonly ApiRoute GetAccount = new("GET", Accounts, Parameter);
    public static readonly ApiRoute UpdateAccount = new("PATCH", Accounts, Parameter);
    public static readonly ApiRoute SetAccountStatus = new("PATCH", Accounts, Parameter, "status");
    public static readonly ApiRoute RevokeAccount = new("POST", Accounts, Parameter, "revoke");
    public static readonly ApiRoute LinkAccount = new("POST", Accounts, "link");
    public static readonly ApiRoute CompleteAuth = new("POST", Accounts, "complete_auth");
    public static readonly ApiRoute CreateAuthConfig = new("POST", AuthConfigs);
    public static readonly ApiRoute GetAuthConfig = new("GET", AuthConfigs, Parameter);
    public static readonly ApiRoute UpdateAuthConfig = new("PATCH", AuthConfigs, Parameter);
    public static readonly ApiRoute SetAuthConfigStatus = new("PATCH", AuthConfigs, Parameter, Parameter);
    public static readonly ApiRoute GetToolkit = new("GET", Toolkits, Parameter);

    /// <summary>The operation that a flow without checks requires, for the diagnostic.</summary>
    public const string NeededList = "a GET of " + Accounts + " with the filters " + ApiMembers.UserIds + ", " + ApiMembers.AuthConfigIds + " and " + ApiMembers.Statuses;
}
