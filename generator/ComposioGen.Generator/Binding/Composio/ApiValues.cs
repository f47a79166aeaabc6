namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Defines the values of Composio's API that the SDK depends on.</summary>
internal static class ApiValues
{
    public const string Active = "ACTIVE";
    public const string Initializing = "INITIALIZING";
    public const string Initiated = "INITIATED";
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    // The variants of the request that creates an auth config.
    public const string ManagedAuthConfig = "use_composio_managed_auth";
    public const string CustomAuthConfig = "use_custom_auth";

    // The variants of the request that updates an auth config.
    public const string ManagedAuthConfigUpdate = "default";
    public const string CustomAuthConfigUpdate = "custom";

    /// <summary>The headers for the key of a project, a user and an organization.</summary>
    public static readonly IReadOnlyList<string> KeyHeaders = ["x-api-key", "x-user-api-key", "x-org-api-key"];

    /// <summary>The account type that includes shared accounts in a list.</summary>
    public const string AllAccountTypes = "ALL";

    /// <summary>The type of the webhook event for an account whose connection has expired.</summary>
    public const string AccountExpiredEvent = "composio.connected_account.expired";
}
