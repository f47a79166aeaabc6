using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents one of several connections to wait for.</summary>
/// <param name="Id">The ID of the connected account.</param>
/// <param name="ExpiresAt">When the link expires; null when there is no link.</param>
/// <param name="Observed">A callback that receives the status at every check; null for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record AwaitedConnection(string Id, DateTimeOffset? ExpiresAt = null, Action<string>? Observed = null);
