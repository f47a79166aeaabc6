using System.Text;

namespace Composio.Runtime;

/// <summary>Writes the fields of a form as <c>application/x-www-form-urlencoded</c>.</summary>
internal static class UrlEncoded
{
    /// <summary>Writes names and values, percent-encoded, with plus signs for spaces.</summary>
    public static PooledBuffer Write(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var buffer = new PooledBuffer();
        var isFirst = true;
        foreach (var (name, value) in fields)
        {
            Append(buffer, isFirst ? "" : "&");
            Append(buffer, Encode(name));
            Append(buffer, "=");
            Append(buffer, Encode(value));
            isFirst = false;
        }

        return buffer;
    }

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private static void Append(PooledBuffer buffer, string text) => buffer.Advance(Encoding.ASCII.GetBytes(text, buffer.GetSpan(Math.Max(text.Length, 1))));
}
