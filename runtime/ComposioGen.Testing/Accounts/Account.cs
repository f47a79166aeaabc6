using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a connected account and its transitions by time and by users. Guarded by the backend's lock.</summary>
internal sealed class Account
{
    public required string Id { get; init; }

    /// <summary>Gets the position in the order of creation.</summary>
    public required long Sequence { get; init; }

    public required string WordId { get; init; }

    public required string UserId { get; init; }

    public required AuthConfig AuthConfig { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string Status { get; private set; } = AccountStatus.Initializing;

    /// <summary>
    /// Gets the status in <c>val</c> of the state. It differs from the account's status where the scheme has no such status.
    /// </summary>
    public string InnerStatus { get; private set; } = AccountStatus.Initializing;

    public string? StatusReason { get; private set; }

    /// <summary>Gets the unmasked members in <c>val</c> of the state, without its status.</summary>
    public JsonObject Credentials { get; init; } = [];

    public string? Alias { get; set; }

    public Sharing Sharing { get; set; } = Sharing.Private;

    public string? CallbackUrl { get; set; }

    /// <summary>Gets the URL of the consent page; null when no flow was started.</summary>
    public string? RedirectUrl { get; private set; }

    /// <summary>Gets the time at which the account reached its final status.</summary>
    public DateTimeOffset EndedAt { get; private set; }

    public bool IsDeleted { get; private set; }

    private DateTimeOffset? ConsentEndsAt { get; set; }

    private DateTimeOffset? ActivatesAt { get; set; }

    public AuthSchemeRules Scheme => AuthConfig.Scheme;

    /// <summary>Applies the transitions that are due. Call it before the account is read.</summary>
    public void Settle(DateTimeOffset now)
    {
        if (ActivatesAt is { } activation && activation <= now)
        {
            Become(AccountStatus.Active, null, activation);
        }
        else if (ConsentEndsAt is { } end && end <= now)
        {
            Become(AccountStatus.Expired, AccountStatus.NotCompletedInTime, end);
        }
    }

    /// <summary>Starts a consent flow with a time limit.</summary>
    public void BeginConsent(string redirectUrl, DateTimeOffset now, TimeSpan lifetime)
    {
        Become(AccountStatus.Initiated, null, now);
        RedirectUrl = redirectUrl;
        ConsentEndsAt = now + lifetime;
    }

    /// <summary>Activates the account, now or after a delay.</summary>
    public void Activate(DateTimeOffset now, TimeSpan delay = default)
    {
        if (delay == TimeSpan.Zero)
        {
            Become(AccountStatus.Active, null, now);
            return;
        }

        Become(AccountStatus.Initializing, null, now);
        ActivatesAt = now + delay;
    }

    /// <summary>Sets the status and ends any pending transition.</summary>
    public void Become(string status, string? reason, DateTimeOffset at)
    {
        Status = status;
        InnerStatus = status == AccountStatus.Revoked && !Scheme.HasRevokedState ? InnerStatus : status;
        StatusReason = reason;
        EndedAt = at;
        UpdatedAt = at;
        ConsentEndsAt = null;
        ActivatesAt = null;
    }

    /// <summary>Records a change of something other than the status.</summary>
    public void Touch(DateTimeOffset at) => UpdatedAt = at;

    /// <summary>Removes the account from all responses.</summary>
    public void Delete(DateTimeOffset at)
    {
        IsDeleted = true;
        UpdatedAt = at;
    }
}
