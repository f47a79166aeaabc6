using System.Globalization;
using System.Text;

namespace Composio.Testing;

/// <summary>
/// Where the next page begins. It names the last item and not a count, so that rows made between two pages neither
/// repeat nor hide an item.
/// </summary>
/// <param name="Page">The number of the page that it leads to, from 1.</param>
/// <param name="Limit">The page size, for calls that name none.</param>
/// <param name="Key">The last item's value in the order.</param>
/// <param name="Sequence">The last item's own number, which settles ties.</param>
internal sealed record Cursor(int Page, int Limit, long Key, long Sequence)
{
    /// <summary>The opaque text that goes to the client.</summary>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Page}:{Limit}:{Key}:{Sequence}")));

    /// <summary>Reads what a client sent back; null when it is not one of ours.</summary>
    public static Cursor? Parse(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return null;
        }

        var parts = Encoding.ASCII.GetString(bytes, 0, length).Split(':');
        return parts.Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            && long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && limit > 0
                ? new Cursor(page, limit, key, sequence)
                : null;
    }
}
