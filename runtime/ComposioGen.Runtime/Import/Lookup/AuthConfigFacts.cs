namespace Composio.Runtime;

/// <summary>Describes the requirements of an auth config on its records.</summary>
internal sealed record AuthConfigFacts
{
    /// <summary>Gets the facts when the document or the record provides no auth config to read: nothing is required.</summary>
    public static AuthConfigFacts None { get; } = new();

    /// <summary>Gets the reason why no record can be imported with it; null when records can be imported.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the auth scheme; null when unknown.</summary>
    public string? Scheme { get; init; }

    /// <summary>Gets the fields that the toolkit requires for the scheme.</summary>
    public IReadOnlyList<string> RequiredFields { get; init; } = [];

    /// <summary>Gets the reason why the auth config could not be read; null when it was read.</summary>
    public ComposioException? Failure { get; init; }

    /// <summary>Gets the reason why the fields that the toolkit requires could not be read; null when they were read.</summary>
    public ComposioException? ToolkitFailure { get; init; }
}
