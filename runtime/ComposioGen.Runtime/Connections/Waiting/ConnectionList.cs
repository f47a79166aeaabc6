using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>How to look at many connected accounts with one call.</summary>
/// <typeparam name="TAccount">The connected account.</typeparam>
/// <param name="List">Gets the accounts that have these ids, at the most a hundred; all of them, whatever the API's pages.</param>
/// <param name="IdOf">The id of an account.</param>
/// <param name="Observe">The status of an account.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ConnectionList<TAccount>(
    Func<IReadOnlyList<string>, CancellationToken, IAsyncEnumerable<TAccount>> List,
    Func<TAccount, string> IdOf,
    Func<TAccount, ConnectionObservation> Observe)
    where TAccount : class;
