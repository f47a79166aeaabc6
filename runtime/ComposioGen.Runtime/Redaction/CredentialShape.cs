using System.Text.RegularExpressions;

namespace Composio.Runtime;

/// <summary>Recognizes text that resembles a credential: mixed letters and digits, unlike words.</summary>
internal static partial class CredentialShape
{
    private const int MinLikelyLength = 6;

    /// <summary>Returns whether a text next to the name of a credential is likely one.</summary>
    public static bool IsLikely(ReadOnlySpan<char> text)
    {
        var value = text.TrimEnd(".!?)]:");
        return value.Length >= MinLikelyLength && value.ContainsAnyInRange('0', '9') && HasLetter(value) && !Known().IsMatch(value);
    }

    /// <summary>Masks long random values in a text that mentions a credential.</summary>
    public static string MaskRandom(string text) => Random().Replace(text, static match => IsLikely(match.ValueSpan) ? Secrets.Mask : match.Value);

    private static bool HasLetter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');

    // IDs of the API, UUIDs, dates, versions, and the names of algorithms and formats, also in prose (oauth2-token).
    [GeneratedRegex(@"^(?:(?:ca|ac|con|req|trs|ti|tr|ln|lk|usr|user|org|proj|pr|auth_config|evt|ws|whs?ub)_\w{1,40}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\d.*|v\d[\w.]*|(?:sha|md|rs|hs|es|ps|aes|rsa|p|x|utf|base|oauth|http|ipv|pkcs|ed|s2s_oauth)-?_?\d{1,5}(?:[-_/][a-z]+)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?<![\w./-])(?=(?:[A-Za-z_+-]*[0-9]){3})[A-Za-z0-9_+-]{16,}={0,2}(?![\w.]*[/@])", RegexOptions.CultureInvariant)]
    private static partial Regex Random();
}
