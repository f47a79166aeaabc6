using System.Globalization;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents the page that a list call requests.</summary>
internal sealed class PageRequest
{
    private readonly Cursor? _cursor;
    private readonly int _limit;

    /// <summary>Parses <c>limit</c> and <c>cursor</c>.</summary>
    /// <exception cref="ApiErrorException">The limit is not a positive number, or the cursor is invalid.</exception>
    public PageRequest(QueryValues query, ComposioTestServerOptions options, int largest = int.MaxValue)
    {
        if (query.Single("cursor") is { } text)
        {
            _cursor = Cursor.Parse(text) ?? throw ApiErrors.Invalid(["cursor: is not a cursor of this list"]);
        }

        _limit = Math.Min(ReadLimit(query) ?? _cursor?.Limit ?? options.DefaultPageSize, Math.Min(options.MaxPageSize, largest));
    }

    /// <summary>Selects the page from all matches and serializes it.</summary>
    /// <param name="matches">All items, in order.</param>
    /// <param name="positionOf">A delegate that returns the position of an item in the order.</param>
    /// <param name="descending">Whether the order is descending.</param>
    /// <param name="write">A delegate that serializes an item.</param>
    public ServerResponse Cut<T>(IReadOnlyList<T> matches, Func<T, (long Key, long Sequence)> positionOf, bool descending, Func<T, JsonObject> write)
    {
        var start = _cursor is null ? 0 : FirstAfter(matches, positionOf, descending, (_cursor.Key, _cursor.Sequence));
        var end = Math.Min(start + _limit, matches.Count);
        var items = new JsonArray();
        for (var index = start; index < end; index++)
        {
            items.Add((JsonNode)write(matches[index]));
        }

        var page = _cursor?.Page ?? 1;
        return new ServerResponse(200, new JsonObject
        {
            ["items"] = items,
            ["next_cursor"] = end < matches.Count ? CursorAfter(page, positionOf(matches[end - 1])) : null,
            ["total_pages"] = (matches.Count + _limit - 1) / _limit,
            ["current_page"] = page,
            ["total_items"] = matches.Count,
        });
    }

    private string CursorAfter(int page, (long Key, long Sequence) last) =>
        new Cursor(page + 1, _limit, last.Key, last.Sequence).ToString();

    private static int FirstAfter<T>(
        IReadOnlyList<T> matches, Func<T, (long Key, long Sequence)> positionOf, bool descending, (long Key, long Sequence) last)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = positionOf(matches[middle]).CompareTo(last);
            var isAfter = descending ? order < 0 : order > 0;
            (low, high) = isAfter ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int? ReadLimit(QueryValues query)
    {
        if (query.Single("limit") is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : throw ApiErrors.Invalid(["limit: must be a whole number from 1"]);
    }
}
