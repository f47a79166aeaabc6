using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Reads headers that may be anything, or not be there.</summary>
internal static class ResponseHeader
{
    /// <summary>The first value of a header, trimmed; null when there is none or it is blank.</summary>
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
