using System.Net;

namespace Composio.Runtime;

/// <summary>
/// Which redirects are followed: those of a GET that stay on the same origin. The credential must not reach another host,
/// and a method with a body must not be sent twice because a proxy says so.
/// </summary>
internal static class Redirect
{
    private const int MaxHops = 5;

    /// <summary>Whether the answer sends the client elsewhere.</summary>
    public static bool IsRedirect(HttpResponseMessage response) => response.StatusCode
        is HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found
        or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;

    /// <summary>The origin that has answered in place of the one that was asked, because the HTTP client went there by itself; null when it did not.</summary>
    public static string? CrossOrigin(Uri asked, HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri is { IsAbsoluteUri: true } reached && !ReferenceEquals(asked, reached) && !SameOrigin(asked, reached)
            ? Origin(reached)
            : null;

    /// <summary>Where the answer sends the client; null when it does not say.</summary>
    public static Uri? Target(Uri from, HttpResponseMessage response) =>
        response.Headers.Location is { } location && Uri.TryCreate(from, location, out var target) ? target : null;

    /// <summary>Why a redirect is not followed, to go after "a redirect that"; null when it is followed.</summary>
    public static string? Refusal(ComposioOperation operation, Uri from, HttpResponseMessage response, int hops)
    {
        var target = Target(from, response);
        if (target is null)
        {
            return "does not say where to";
        }

        if (!SameOrigin(from, target))
        {
            return $"leads to another origin ({Origin(target)}); it was not followed, because the credential must not go there";
        }

        if (operation.Method != HttpMethod.Get)
        {
            return "was not followed, because only a GET can be repeated elsewhere";
        }

        return hops >= MaxHops ? $"was not followed, because it is the {MaxHops + 1}th in a row" : null;
    }

    private static bool SameOrigin(Uri one, Uri other) =>
        string.Equals(Origin(one), Origin(other), StringComparison.OrdinalIgnoreCase);

    private static string Origin(Uri url) => url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
