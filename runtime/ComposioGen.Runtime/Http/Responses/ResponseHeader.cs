using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Reads headers that may be missing or malformed.</summary>
internal static class ResponseHeader
{
    /// <summary>Returns the first value of a header, trimmed; null when it is missing or blank.</summary>
    public static string? Read(HttpHeaders headers, string name)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values))
        {
            return null;
        }

        foreach (var value in values)
        {
            var trimmed = value.Trim();
            return trimmed.Length > 0 ? trimmed : null;
        }

        return null;
    }
}
