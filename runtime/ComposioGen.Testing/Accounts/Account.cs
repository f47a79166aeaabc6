using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>A connected account and the ways in which time and users move it. Guarded by the backend's lock.</summary>
internal sealed class Account
{
    public required string Id { get; init; }

    /// <summary>The order in which accounts were made.</summary>
    public required long Sequence { get; init; }

    public required string WordId { get; init; }

    public required string UserId { get; init; }

    public required AuthConfig AuthConfig { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public string Status { get; private set; } = AccountStatus.Initializing;

    /// <summary>The status of the state's <c>val</c>. It differs from the account's where the scheme has no such status.</summary>
    public string InnerStatus { get; private set; } = AccountStatus.Initializing;

    public string? StatusReason { get; private set; }

    /// <summary>The members of the state's <c>val</c>, without its status and unmasked.</summary>
    public JsonObject Credentials { get; init; } = [];

    public string? Alias { get; set; }

    public Sharing Sharing { get; set; } = Sharing.Private;

    public string? CallbackUrl { get; set; }

    /// <summary>Where the user consents; null when no flow was ever begun.</summary>
    public string? RedirectUrl { get; private set; }

    /// <summary>When the account came to its final status.</summary>
    public DateTimeOffset EndedAt { get; private set; }

    public bool IsDeleted { get; private set; }

    private DateTimeOffset? ConsentEndsAt { get; set; }

    private DateTimeOffset? ActivatesAt { get; set; }

    public AuthSchemeRules Scheme => AuthConfig.Scheme;

    /// <summary>Lets the time that has gone by have its effect. To be called before the account is looked at.</summary>
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

    /// <summary>Sends the user away to consent, with a time limit.</summary>
    public void BeginConsent(string redirectUrl, DateTimeOffset now, TimeSpan lifetime)
    {
        Become(AccountStatus.Initiated, null, now);
        RedirectUrl = redirectUrl;
        ConsentEndsAt = now + lifetime;
    }

    /// <summary>Makes the account active, now or a little later.</summary>
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

    /// <summary>Puts the account into a status, and ends whatever was under way.</summary>
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

    /// <summary>Notes that something other than the status was changed.</summary>
    public void Touch(DateTimeOffset at) => UpdatedAt = at;

    /// <summary>Takes the account out of every response.</summary>
    public void Delete(DateTimeOffset at)
    {
        IsDeleted = true;
        UpdatedAt = at;
    }
}
