namespace Composio.Runtime;

/// <summary>The statuses of a connected account.</summary>
internal static class ConnectionStatuses
{
    public const string Active = "ACTIVE";
    public const string Inactive = "INACTIVE";

    private static readonly string[] Failed = ["FAILED", "EXPIRED", "REVOKED"];

    private static readonly HashSet<string> All = new(Failed, StringComparer.Ordinal) { "INITIALIZING", "INITIATED", Active, Inactive };

    /// <summary>Returns whether the API documents the status.</summary>
    public static bool IsKnown(string status) => All.Contains(status);

    /// <summary>Returns whether a connection with the status never becomes active by itself.</summary>
    public static bool IsFinalFailure(string status) => Failed.Contains(status);
}
