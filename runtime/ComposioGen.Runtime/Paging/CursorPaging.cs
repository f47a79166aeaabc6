using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Enumerates a paged list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CursorPaging
{
    /// <summary>
    /// Follows the cursor to the last page. While the items of a page are consumed, the next page is requested; at most one page is requested
    /// ahead.
    /// </summary>
    /// <typeparam name="TPage">The type of the pages.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="firstCursor">The cursor to start with; null for the first page.</param>
    /// <param name="fetch">A delegate that gets the page of a cursor.</param>
    /// <param name="items">A delegate that returns the items of a page.</param>
    /// <param name="nextCursor">A delegate that returns the cursor of the next page; null or empty for the last page.</param>
    /// <param name="ct">A token to cancel the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    /// <exception cref="ComposioResponseException">The API returned the same cursor twice, which would never end.</exception>
    public static async IAsyncEnumerable<TItem> EnumerateAsync<TPage, TItem>(
        string? firstCursor,
        Func<string?, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IReadOnlyList<TItem>> items,
        Func<TPage, string?> nextCursor,
        [EnumeratorCancellation] CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(nextCursor);
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var cursor = string.IsNullOrEmpty(firstCursor) ? null : firstCursor;
        Task<TPage>? pending = fetch(cursor, abandoned.Token);
        try
        {
            while (pending is not null)
            {
                var page = await pending.ConfigureAwait(false);
                pending = null;
                if (cursor is not null)
                {
                    seen.Add(cursor);
                }

                cursor = nextCursor(page);
                var more = !string.IsNullOrEmpty(cursor);
                var repeated = more && seen.Contains(cursor!);
                pending = more && !repeated ? fetch(cursor, abandoned.Token) : null;
                foreach (var item in items(page))
                {
                    ct.ThrowIfCancellationRequested();
                    yield return item;
                }

                if (repeated)
                {
                    throw new ComposioResponseException("The API returned the cursor of a page twice; the list would never end.");
                }
            }
        }
        finally
        {
            await AbandonAsync(pending, abandoned).ConfigureAwait(false);
        }
    }

    // When the consumer stops early, no request and no unobserved failed task may remain.
    private static async Task AbandonAsync(Task? pending, CancellationTokenSource abandoned)
    {
        if (pending is null)
        {
            return;
        }

        await abandoned.CancelAsync().ConfigureAwait(false);
        await pending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
