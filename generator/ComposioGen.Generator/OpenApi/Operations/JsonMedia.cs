using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Chooses the JSON body among the media types of a request or an answer.</summary>
internal static class JsonMedia
{
    /// <summary>The key of the media type: application/json, else any JSON; null when there is none.</summary>
    public static string? Choose(JObject? content)
    {
        string? other = null;
        foreach (var member in content?.Properties() ?? [])
        {
            var mediaType = WithoutParameters(member.Name);
            if (mediaType == "application/json")
            {
                return member.Name;
            }

            if (mediaType.EndsWith("/json", StringComparison.Ordinal) || mediaType.EndsWith("+json", StringComparison.Ordinal))
            {
                other ??= member.Name;
            }
        }

        return other;
    }

    private static string WithoutParameters(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
