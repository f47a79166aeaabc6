using System.Globalization;
using System.Text;

namespace Composio.Testing;

/// <summary>
/// Represents the start of the next page. It refers to the last item rather than to a count, so that rows created between two pages neither
/// repeat nor hide an item.
/// </summary>
/// <param name="Page">The one-based number of the page.</param>
/// <param name="Limit">The page size, for calls that specify none.</param>
/// <param name="Key">The sort key of the last item.</param>
/// <param name="Sequence">The sequence number of the last item, for equal keys.</param>
internal sealed record Cursor(int Page, int Limit, long Key, long Sequence)
{
    /// <summary>Returns the opaque text for the client.</summary>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Page}:{Limit}:{Key}:{Sequence}")));

    /// <summary>Parses the text that a client sent; null when it is invalid.</summary>
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
