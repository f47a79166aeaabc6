namespace Composio.Testing;

/// <summary>Represents a connected account at one point in time, for assertions. Contains no credential.</summary>
public sealed record AccountSnapshot
{
    /// <summary>Gets the ID of the account, <c>ca_...</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the ID of the user.</summary>
    public required string UserId { get; init; }

    /// <summary>Gets the ID of the auth config, <c>ac_...</c>.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>Gets the slug of the toolkit.</summary>
    public required string ToolkitSlug { get; init; }

    /// <summary>Gets the auth scheme, such as <c>OAUTH2</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>Gets the status, such as <c>ACTIVE</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Gets the reason for the status; null for none.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Gets the alias; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets whether the account is <c>SHARED</c> rather than <c>PRIVATE</c>.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets whether the account was deleted; calls no longer find it.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Gets the creation time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
