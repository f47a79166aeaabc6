namespace Composio.Runtime;

/// <summary>Defines the JSON members of auth configs, and of toolkits, which list the fields that an auth config requires.</summary>
internal static class AuthConfigMembers
{
    public const string Disabled = "DISABLED";

    public static ReadOnlySpan<byte> AuthScheme => "auth_scheme"u8;

    public static ReadOnlySpan<byte> Status => "status"u8;

    public static ReadOnlySpan<byte> IsComposioManaged => "is_composio_managed"u8;

    public static ReadOnlySpan<byte> Toolkit => "toolkit"u8;

    public static ReadOnlySpan<byte> ToolkitSlug => "slug"u8;

    // A toolkit.
    public static ReadOnlySpan<byte> Details => "auth_config_details"u8;

    public static ReadOnlySpan<byte> Mode => "mode"u8;

    public static ReadOnlySpan<byte> Fields => "fields"u8;

    public static ReadOnlySpan<byte> AccountFields => "connected_account_initiation"u8;

    public static ReadOnlySpan<byte> Required => "required"u8;

    public static ReadOnlySpan<byte> FieldName => "name"u8;

    public static ReadOnlySpan<byte> UserVisible => "user_visible"u8;
}
