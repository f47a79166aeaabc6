using System.Text;

namespace Composio.Runtime;

/// <summary>Finds segments that <see cref="Uri"/> removes from a path, which would identify another resource.</summary>
internal static class RequestPath
{
    private const string EncodedDot = "%2e";

    /// <summary>Returns whether a segment of the path consists of one or two dots, also percent-encoded.</summary>
    /// <param name="target">The path and query.</param>
    public static bool HasDotSegment(ReadOnlySpan<char> target)
    {
        var end = target.IndexOfAny('?', '#');

        // Uri removes white space at the end.
        var path = (end < 0 ? target : target[..end]).Trim();
        if (!path.Contains('.') && !path.Contains(EncodedDot, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        while (!path.IsEmpty)
        {
            // Uri treats a backslash as a slash.
            var length = path.IndexOfAny('/', '\\');
            if (IsDots(length < 0 ? path : path[..length]))
            {
                return true;
            }

            path = length < 0 ? [] : path[(length + 1)..];
        }

        return false;
    }

    /// <summary>Returns the length of the dot that ends at a position, which may be percent-encoded; 0 for none.</summary>
    /// <param name="text">The path.</param>
    /// <param name="end">The position after the dot.</param>
    public static int DotBefore(StringBuilder text, int end) =>
        end > 0 && text[end - 1] == '.' ? 1
        : end >= EncodedDot.Length && text[end - 1] is 'e' or 'E' && text[end - 2] == '2' && text[end - 3] == '%' ? EncodedDot.Length
        : 0;

    private static bool IsDots(ReadOnlySpan<char> segment)
    {
        var count = 0;
        for (; !segment.IsEmpty; count++)
        {
            if (segment[0] == '.')
            {
                segment = segment[1..];
            }
            else if (segment.StartsWith(EncodedDot, StringComparison.OrdinalIgnoreCase))
            {
                segment = segment[EncodedDot.Length..];
            }
            else
            {
                return false;
            }
        }

        return count is 1 or 2;
    }
}
