namespace Composio.Runtime;

/// <summary>The statuses of a connected account.</summary>
internal static class ConnectionStatuses
{
    public const string Initializing = "INITIALIZING";
    public const string Initiated = "INITIATED";
    public const string Active = "ACTIVE";
    public const string Inactive = "INACTIVE";

    private static readonly string[] Failed = ["FAILED", "EXPIRED", "REVOKED"];

    /// <summary>Returns whether a connection with the status never becomes active without further action.</summary>
    public static bool IsFinalFailure(string status) => Failed.Contains(status);
}
