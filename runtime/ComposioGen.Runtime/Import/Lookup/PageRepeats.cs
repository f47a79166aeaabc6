namespace Composio.Runtime;

/// <summary>Detects a list that would never end: a cursor or a page that repeats, or an unlimited number of empty pages.</summary>
internal sealed class PageRepeats
{
    private const int MostEmptyPages = 100;

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private readonly HashSet<(string First, string Last, int Count)> _pages = [];
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
        var isSame = page.Accounts is [var first, ..] accounts && !_pages.Add((first.Id, accounts[^1].Id, accounts.Count));
        return !_cursors.Add(cursor) || isSame || _emptyPages >= MostEmptyPages;
    }
}
