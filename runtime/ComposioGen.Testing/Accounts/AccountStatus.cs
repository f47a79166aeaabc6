namespace Composio.Testing;

/// <summary>Defines the statuses of a connected account and the reasons that the API gives for some of them.</summary>
internal static class AccountStatus
{
    public const string Initializing = "INITIALIZING";
    public const string Initiated = "INITIATED";
    public const string Active = "ACTIVE";
    public const string Inactive = "INACTIVE";
    public const string Failed = "FAILED";
    public const string Expired = "EXPIRED";
    public const string Revoked = "REVOKED";

    public const string NotCompletedInTime = "Connection initiation did not complete within 10 minutes";
    public const string UpdatedByUser = "Connection status updated by user";
    public const string RevokedByUser = "Revoked via user-initiated revoke endpoint";
    public const string RevokedByDelete = "Revoked as part of connection delete";
    public const string CallbackFailed = "OAuth callback failed during token exchange";
    public const string IdentityVerificationFailed = "IDENTITY_VERIFICATION_FAILED";

    /// <summary>Contains all statuses.</summary>
    public static readonly IReadOnlyList<string> All = [Initializing, Initiated, Active, Inactive, Failed, Expired, Revoked];

    /// <summary>Returns whether the account waits for a user to complete a consent flow.</summary>
    public static bool IsPending(string status) => status is Initializing or Initiated;
}
