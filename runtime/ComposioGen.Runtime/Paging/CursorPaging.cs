using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Walks over a list that comes in pages.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CursorPaging
{
    /// <summary>
    /// Follows the cursor until there is none. While the items of one page are consumed, the next page is already asked for;
    /// never more than that one.
    /// </summary>
    /// <typeparam name="TPage">The page.</typeparam>
    /// <typeparam name="TItem">The item.</typeparam>
    /// <param name="firstCursor">Where to begin; null for the beginning.</param>
    /// <param name="fetch">Gets the page of a cursor.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="nextCursor">The cursor of the next page; null or empty after the last.</param>
    /// <param name="ct">Ends the walk.</param>
    /// <returns>The items of all pages.</returns>
    /// <exception cref="ComposioResponseException">The API gives a cursor for the second time, which would never end.</exception>
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
                    throw new ComposioResponseException("The API gave a page's cursor for the second time; the list would never end.");
                }
            }
        }
        finally
        {
            await AbandonAsync(pending, abandoned).ConfigureAwait(false);
        }
    }

    // A consumer who stops early must leave no request behind, and no failed task that nobody looks at.
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
