namespace Composio.Runtime;

/// <summary>What an auth config asks of the records that name it.</summary>
internal sealed record AuthConfigFacts
{
    /// <summary>What is known when the API does not say: nothing is required.</summary>
    public static AuthConfigFacts None { get; } = new();

    /// <summary>Why no record can be imported through it; null when one can.</summary>
    public string? Problem { get; init; }

    /// <summary>The scheme that its accounts connect with; null when not known.</summary>
    public string? Scheme { get; init; }

    /// <summary>The fields that the toolkit requires of a connection with the scheme.</summary>
    public IReadOnlyList<string> RequiredFields { get; init; } = [];
}
