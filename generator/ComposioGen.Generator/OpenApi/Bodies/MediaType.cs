using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Classifies media types.</summary>
internal static class MediaType
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string Binary = "application/octet-stream";

    /// <summary>Returns the media type that is used of those of one body, independent of their order in the document; null when there is none.</summary>
    public static JProperty? Preferred(JObject? content) => content?.Properties()
        .OrderBy(member => Rank(member.Name))
        .ThenBy(member => HasVersion(member.Name))
        .ThenBy(member => member.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    private static int Rank(string mediaType) => WithoutParameters(mediaType) switch
    {
        Json => 0,
        var name when IsJson(name) => 1,
        var name when IsAny(name) => 2,
        Form => 3,
        Multipart => 4,
        var name when name.StartsWith("multipart/", StringComparison.Ordinal) => 5,
        var name when IsText(name) => 6,
        var name when IsXml(name) => 7,
        _ => 8,
    };

    public static ApiMediaKind Kind(string mediaType) => Rank(mediaType) switch
    {
        0 or 1 or 2 => ApiMediaKind.Json,
        3 => ApiMediaKind.Form,
        4 or 5 => ApiMediaKind.Multipart,
        6 or 7 => ApiMediaKind.Text,
        _ => ApiMediaKind.Binary,
    };

    /// <summary>Returns the media type to send, for which the document may specify a range.</summary>
    public static string HeaderValue(string mediaType, ApiMediaKind kind)
    {
        var name = WithoutParameters(mediaType);
        if (!IsWellFormed(mediaType))
        {
            return IsWellFormed(name) ? HeaderValue(name, kind) : HeaderValue("*", kind);
        }

        return kind switch
        {
            ApiMediaKind.Json when name.IndexOf('*') >= 0 || (name is Json && !HasVersion(mediaType)) => Json,
            ApiMediaKind.Json => mediaType.Trim(),
            ApiMediaKind.Text or ApiMediaKind.Binary when name.IndexOf('*') < 0 && HasVersion(mediaType) => WithoutCharset(mediaType),
            _ when name.IndexOf('*') < 0 => name,
            ApiMediaKind.Text => "text/plain",
            ApiMediaKind.Form => Form,
            ApiMediaKind.Multipart => Multipart,
            _ => Binary,
        };
    }

    /// <summary>Returns the media types to accept: a range that the document specifies, unless the response is read as JSON.</summary>
    public static string AcceptValue(string mediaType, ApiMediaKind kind) =>
        kind != ApiMediaKind.Json && WithoutParameters(mediaType) is var name && name.IndexOf('/') > 0 && name.IndexOf('*') >= 0 && IsWellFormed(name) ? name : HeaderValue(mediaType, kind);

    /// <summary>Returns whether a header can contain the text as a media type: two names of HTTP tokens, and parameters in visible ASCII.</summary>
    public static bool IsWellFormed(string mediaType)
    {
        var name = WithoutParameters(mediaType);
        var parts = name.Split('/');
        return (name == "*" || parts.Length == 2) && parts.All(part => part.Length > 0 && part.All(IsTokenCharacter)) && mediaType.Trim().All(c => c is >= ' ' and <= '~');
    }

    private static bool IsTokenCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;

    /// <summary>Returns whether the text contains a range, such as <c>image/*</c>.</summary>
    public static bool IsRange(string mediaType) => WithoutParameters(mediaType).IndexOf('*') >= 0;

    /// <summary>Returns the media type without its character set.</summary>
    public static string WithoutCharset(string mediaType) =>
        string.Join(";", mediaType.Split(';').Where((part, index) => index == 0 || !IsCharset(part))).Trim();

    /// <summary>Returns the character set of a media type; null for none, and for those that UTF-8 is compatible with.</summary>
    public static string? ForeignCharset(string mediaType) => mediaType.Split(';').Skip(1).FirstOrDefault(IsCharset) is { } part
        && part.Substring(part.IndexOf('=') + 1).Trim().Trim('"') is { Length: > 0 } charset
        && charset.ToUpperInvariant() is not ("UTF-8" or "UTF8" or "US-ASCII" or "ASCII") ? charset : null;

    /// <summary>Returns whether the text matches any media type.</summary>
    public static bool IsAny(string mediaType) => WithoutParameters(mediaType) is "*/*" or "application/*" or "*";

    public static bool IsXml(string mediaType)
    {
        var name = WithoutParameters(mediaType);
        return name.EndsWith("/xml", StringComparison.Ordinal) || name.EndsWith("+xml", StringComparison.Ordinal);
    }

    private static bool IsJson(string name) => name.EndsWith("/json", StringComparison.Ordinal) || name.EndsWith("+json", StringComparison.Ordinal);

    // An event stream is read as it arrives.
    private static bool IsText(string name) => name.StartsWith("text/", StringComparison.Ordinal) && !IsXml(name) && name != "text/event-stream";

    // A parameter other than the character set, such as a version or a profile.
    private static bool HasVersion(string mediaType) =>
        mediaType.Split(';').Skip(1).Any(parameter => parameter.Trim().Length > 0 && !IsCharset(parameter));

    private static bool IsCharset(string parameter) => parameter.Trim().StartsWith("charset", StringComparison.OrdinalIgnoreCase);

    private static string WithoutParameters(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
