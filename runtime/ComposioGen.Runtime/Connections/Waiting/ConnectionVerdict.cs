using System.Buffers;

namespace Composio.Runtime;

/// <summary>Determines what a status means for a wait.</summary>
internal static class ConnectionVerdict
{
    private const int MaxReasonLength = 300;

    // The characters of the API's statuses; recognizable credentials contain other characters.
    private static readonly SearchValues<char> StatusLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    /// <summary>Returns whether the account is active.</summary>
    public static bool IsActive(string status) => status == ConnectionStatuses.Active;

    /// <summary>Creates the exception for a final status; returns null for all other statuses, including unknown ones.</summary>
    public static ConnectionFailedException? Failure(string connectedAccountId, ConnectionObservation seen)
    {
        if (!ConnectionStatuses.IsFinalFailure(seen.Status))
        {
            return null;
        }

        var why = ServerText.Clean(seen.StatusReason, SentSecrets.None, MaxReasonLength);
        return new($"The connection '{connectedAccountId}' reached the status {seen.Status}{(why is null ? "" : $": {why}")}.", connectedAccountId, seen.Status, seen.StatusReason);
    }

    /// <summary>Returns a status in a form that is safe to display.</summary>
    public static string? Shown(string status) =>
        status.Length is > 0 and <= MaxReasonLength && !status.AsSpan().ContainsAnyExcept(StatusLetters) ? status : ServerText.Clean(status, SentSecrets.None, MaxReasonLength);

    // Faults that another check is unlikely to encounter.
    public static bool IsPassing(ComposioException fault) => fault
        is ComposioNetworkException
        or ComposioTimeoutException
        or ComposioServerException
        or ComposioRateLimitedException
        or ComposioResponseException { IsCutOff: true }
        or ComposioApiException { StatusCode: System.Net.HttpStatusCode.RequestTimeout };

    /// <summary>Creates the exception for a wait that timed out.</summary>
    public static ConnectionTimeoutException TimedOut(string connectedAccountId, string? lastStatus, bool linkExpired, TimeSpan timeout, Exception? lastFault, bool wasAbsent = false, IReadOnlyList<string>? missing = null)
    {
        var reason = linkExpired
            ? "was not ACTIVE when its link expired; create a new link"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"was not ACTIVE within {timeout.TotalSeconds:0.###} s");
        var last = (lastStatus, wasAbsent) switch
        {
            (_, true) => "the last check did not return it",
            (null, _) => "no check received a response",
            _ when !linkExpired && missing is { Count: > 0 } => $"the last status was {lastStatus}: {string.Join(" and ", missing)} {(missing.Count == 1 ? "was" : "were")} not specified, so it waits for its user to sign in",
            _ => $"the last status was {lastStatus}",
        };
        return new($"The connection '{connectedAccountId}' {reason} ({last}).", connectedAccountId, lastStatus, linkExpired, lastFault);
    }
}
