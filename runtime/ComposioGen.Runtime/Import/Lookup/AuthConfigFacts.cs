namespace Composio.Runtime;

/// <summary>Describes the requirements of an auth config on its records.</summary>
internal sealed record AuthConfigFacts
{
    /// <summary>Gets the facts for an auth config that cannot be read: nothing is required.</summary>
    public static AuthConfigFacts None { get; } = new();

    /// <summary>Gets the reason why no record can be imported with it; null when records can be imported.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the auth scheme; null when unknown.</summary>
    public string? Scheme { get; init; }

    /// <summary>Gets the fields that the toolkit requires for the scheme.</summary>
    public IReadOnlyList<string> RequiredFields { get; init; } = [];
}
