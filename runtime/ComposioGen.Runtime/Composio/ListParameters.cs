namespace Composio.Runtime;

/// <summary>Defines the query parameters that list connected accounts, and their values.</summary>
internal static class ListParameters
{
    public const string UserIds = "user_ids";
    public const string AuthConfigIds = "auth_config_ids";
    public const string AccountIds = "connected_account_ids";
    public const string Limit = "limit";
    public const string Cursor = "cursor";

    // The value that adds shared accounts to those of a user.
    public const string AccountType = "account_type";
    public const string AllAccountTypes = "ALL";

    // Newest first.
    public const string OrderBy = "order_by";
    public const string CreatedAt = "created_at";
    public const string OrderDirection = "order_direction";
    public const string Descending = "desc";
}
