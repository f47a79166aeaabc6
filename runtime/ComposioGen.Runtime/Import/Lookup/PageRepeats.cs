namespace Composio.Runtime;

/// <summary>Detects a list that would never end: a cursor or a page that repeats, or an unlimited number of empty pages.</summary>
internal sealed class PageRepeats
{
    private const int MostEmptyPages = 100;

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private IReadOnlyList<ListedConnection> _last = [];
    private int _emptyPages;

    /// <summary>Adds a page.</summary>
    /// <returns>Whether the page repeats, or points to a page that was read before.</returns>
    public bool Add(AccountPage page)
    {
        if (page.NextCursor is not { } cursor)
        {
            return false;
        }

        _emptyPages = page.Accounts.Count == 0 ? _emptyPages + 1 : 0;
        var isSame = page.Accounts.Count > 0 && page.Accounts.Count == _last.Count && page.Accounts.Select(static account => account.Id).SequenceEqual(_last.Select(static account => account.Id));
        _last = page.Accounts;
        return !_cursors.Add(cursor) || isSame || _emptyPages >= MostEmptyPages;
    }
}
