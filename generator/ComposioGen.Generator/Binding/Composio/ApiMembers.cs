namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Defines the JSON members and query parameters of Composio's API that the SDK depends on.</summary>
internal static class ApiMembers
{
    // Discriminators of the state union; compared without underscores and case.
    public const string AuthScheme = "authscheme";

    // An account, and the body that creates one.
    public const string Id = "id";
    public const string Status = "status";
    public const string StatusReason = "status_reason";
    public const string UserId = "user_id";
    public const string AuthConfig = "auth_config";
    public const string AuthConfigId = "auth_config_id";
    public const string Connection = "connection";
    public const string State = "state";
    public const string StateAuthScheme = "authScheme";
    public const string AccountAuthScheme = "auth_scheme";
    public const string Toolkit = "toolkit";
    public const string Alias = "alias";
    public const string Enabled = "enabled";

    // Who may use a shared account.
    public const string Experimental = "experimental";
    public const string AccessRules = "acl_config_for_shared";
    public const string AllowAllUsers = "allow_all_users";
    public const string AllowedUserIds = "allowed_user_ids";
    public const string NotAllowedUserIds = "not_allowed_user_ids";

    // Lists and their filters.
    public const string Items = "items";
    public const string Limit = "limit";
    public const string UserIds = "user_ids";
    public const string AuthConfigIds = "auth_config_ids";
    public const string Statuses = "statuses";
    public const string AccountIds = "connected_account_ids";
    public const string AccountType = "account_type";

    // Auth schemes of a toolkit.
    public const string AuthConfigDetails = "auth_config_details";
    public const string Mode = "mode";
    public const string Fields = "fields";
    public const string UserVisible = "user_visible";
}
