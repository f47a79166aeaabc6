using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>What one check of a connected account showed.</summary>
/// <param name="Status">The status on the wire.</param>
/// <param name="StatusReason">Why, in the API's words; null when it does not say.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ConnectionObservation(string Status, string? StatusReason);
