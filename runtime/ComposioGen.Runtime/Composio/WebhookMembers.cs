namespace Composio.Runtime;

/// <summary>Defines the headers, JSON members and event types of a webhook delivery.</summary>
internal static class WebhookMembers
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";
    public const string SignatureVersion = "v1,";
    public const string ConnectedAccountExpired = "composio.connected_account.expired";

    public static ReadOnlySpan<byte> Id => "id"u8;

    public static ReadOnlySpan<byte> Type => "type"u8;

    public static ReadOnlySpan<byte> Data => "data"u8;
}
