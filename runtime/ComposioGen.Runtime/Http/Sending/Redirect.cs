using System.Net;

namespace Composio.Runtime;

/// <summary>
/// Determines which redirects are followed: those of a GET within the same origin. The credential must not reach another host, and a request with a
/// body must not be sent twice.
/// </summary>
internal static class Redirect
{
    private const int MaxHops = 5;

    /// <summary>Returns whether the response is a redirect.</summary>
    public static bool IsRedirect(HttpResponseMessage response) => response.StatusCode
        is HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found
        or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;

    /// <summary>Returns the origin that responded after the HTTP client followed a redirect; null when it did not.</summary>
    public static string? CrossOrigin(Uri asked, HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri is { IsAbsoluteUri: true } reached && !ReferenceEquals(asked, reached) && !SameOrigin(asked, reached)
            ? Origin(reached)
            : null;

    /// <summary>Returns the target of the redirect; null when the response has none.</summary>
    public static Uri? Target(Uri from, HttpResponseMessage response) =>
        response.Headers.Location is { } location && Uri.TryCreate(from, location, out var target) ? target : null;

    /// <summary>Returns the reason why a redirect is not followed, which completes a message that ends in "a redirect that"; null when it is followed.</summary>
    public static string? FindProblem(ComposioOperation operation, Uri from, HttpResponseMessage response, int hops)
    {
        var target = Target(from, response);
        if (target is null)
        {
            return "has no target";
        }

        if (!SameOrigin(from, target))
        {
            return $"leads to another origin ({Origin(target)}) and was not followed, because it would disclose the credential";
        }

        if (operation.Method != HttpMethod.Get)
        {
            return "was not followed, because only a GET can be repeated";
        }

        return hops >= MaxHops ? $"was not followed, because it is the {MaxHops + 1}th in a row" : null;
    }

    private static bool SameOrigin(Uri one, Uri other) =>
        string.Equals(Origin(one), Origin(other), StringComparison.OrdinalIgnoreCase);

    private static string Origin(Uri url) => url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
