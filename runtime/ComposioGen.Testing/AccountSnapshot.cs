namespace Composio.Testing;

/// <summary>A connected account as it was at one moment, for assertions. It holds no credential.</summary>
public sealed record AccountSnapshot
{
    /// <summary>The account's id, <c>ca_...</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The user the account belongs to.</summary>
    public required string UserId { get; init; }

    /// <summary>The auth config the account was made with, <c>ac_...</c>.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>The slug of the auth config's toolkit.</summary>
    public required string ToolkitSlug { get; init; }

    /// <summary>The auth scheme, such as <c>OAUTH2</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The status, such as <c>ACTIVE</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Why the account has its status; null when nothing is to be said.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The alias; null when there is none.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether the account is <c>SHARED</c> and not <c>PRIVATE</c>.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether the account was deleted; its row is kept, but no call finds it.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>When the account was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
