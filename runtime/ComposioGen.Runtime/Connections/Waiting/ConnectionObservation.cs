using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents the status of a connected account at one check.</summary>
/// <param name="Status">The status in the JSON.</param>
/// <param name="StatusReason">The reason for the status, as given by the API; null for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ConnectionObservation(string Status, string? StatusReason)
{
    /// <summary>Gets the delegate that finds the credentials that the account lacks; null when they are unknown.</summary>
    public Func<IReadOnlyList<string>>? FindMissing { get; init; }
}
