using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Describes how to list connected accounts by ID.</summary>
/// <typeparam name="TAccount">The type of the connected account.</typeparam>
/// <param name="List">A delegate that returns the accounts with the given IDs, at most a hundred, from all pages.</param>
/// <param name="IdOf">A delegate that returns the ID of an account.</param>
/// <param name="Observe">A delegate that returns the status of an account.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ConnectionList<TAccount>(
    Func<IReadOnlyList<string>, CancellationToken, IAsyncEnumerable<TAccount>> List,
    Func<TAccount, string> IdOf,
    Func<TAccount, ConnectionObservation> Observe)
    where TAccount : class;
