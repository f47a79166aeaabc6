using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Specifies how long to wait for a connection.</summary>
/// <param name="Transport">The transport whose options and clock are used.</param>
/// <param name="Timeout">
/// The total timeout; zero for one check, <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit, null for the default of the
/// options.
/// </param>
/// <param name="ExpiresAt">When the link expires; null when there is no link.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ConnectionWait(ComposioTransport Transport, TimeSpan? Timeout, DateTimeOffset? ExpiresAt);
