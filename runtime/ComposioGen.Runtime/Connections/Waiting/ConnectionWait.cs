using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>How long to wait for a connection.</summary>
/// <param name="Transport">Whose options and clock count.</param>
/// <param name="Timeout">The time in all; zero for one check, <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit, null for the options' default.</param>
/// <param name="ExpiresAt">When the link that the user follows stops working; null when there is none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ConnectionWait(ComposioTransport Transport, TimeSpan? Timeout, DateTimeOffset? ExpiresAt);
