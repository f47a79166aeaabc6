using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>One of many connections that are waited for.</summary>
/// <param name="Id">The account.</param>
/// <param name="ExpiresAt">When the link that the user follows stops working; null when there is none.</param>
/// <param name="Observed">Is told the status at every check; null when nobody wants to know.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record AwaitedConnection(string Id, DateTimeOffset? ExpiresAt = null, Action<string>? Observed = null);
