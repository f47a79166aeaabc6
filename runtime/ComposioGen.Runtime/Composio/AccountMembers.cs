namespace Composio.Runtime;

/// <summary>Defines the JSON members of connected accounts, and of the requests and responses that create and change them.</summary>
internal static class AccountMembers
{
    public static ReadOnlySpan<byte> Id => "id"u8;

    public static ReadOnlySpan<byte> Status => "status"u8;

    public static ReadOnlySpan<byte> StatusReason => "status_reason"u8;

    public static ReadOnlySpan<byte> UserId => "user_id"u8;

    public static ReadOnlySpan<byte> Alias => "alias"u8;

    public static ReadOnlySpan<byte> CreatedAt => "created_at"u8;

    // The members of a state, its scheme and its connection.
    public static ReadOnlySpan<byte> Connection => "connection"u8;

    public static ReadOnlySpan<byte> State => "state"u8;

    public static ReadOnlySpan<byte> AuthScheme => "authScheme"u8;

    public static ReadOnlySpan<byte> Val => "val"u8;

    public static ReadOnlySpan<byte> StateRedirectUrl => "redirectUrl"u8;

    // The response to a created account, in the spelling of the API and in that of its document.
    public static ReadOnlySpan<byte> ConnectionData => "connectionData"u8;

    public static ReadOnlySpan<byte> ConnectionDataInSnakeCase => "connection_data"u8;

    // The response to a link.
    public static ReadOnlySpan<byte> LinkAccountId => "connected_account_id"u8;

    public static ReadOnlySpan<byte> LinkRedirectUrl => "redirect_url"u8;

    public static ReadOnlySpan<byte> LinkExpiresAt => "expires_at"u8;

    // A page of a list.
    public static ReadOnlySpan<byte> Items => "items"u8;

    public static ReadOnlySpan<byte> NextCursor => "next_cursor"u8;

    public static ReadOnlySpan<byte> TotalItems => "total_items"u8;
}
