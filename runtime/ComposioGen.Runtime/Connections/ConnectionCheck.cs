using System.Globalization;

namespace Composio.Runtime;

/// <summary>Checks one connected account, again and again, and remembers what the last checks showed.</summary>
internal sealed class ConnectionCheck<TAccount>(
    string connectedAccountId,
    Func<string, CancellationToken, Task<TAccount>> get,
    Func<TAccount, ConnectionObservation> observe,
    TimeProvider clock)
{
    private const int LongestReason = 300;

    private string? _lastStatus;
    private Exception? _lastFault;

    /// <summary>The account, once it is ACTIVE.</summary>
    public TAccount? Account { get; private set; }

    /// <summary>How long the server asked to wait at the last check.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Checks once.</summary>
    /// <param name="limit">When to cut the check off.</param>
    /// <param name="ct">The caller's.</param>
    /// <returns>True when the account is ACTIVE.</returns>
    public async Task<bool> RunAsync(TimeSpan limit, CancellationToken ct)
    {
        RetryAfter = null;
        using var deadline = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return Judge(await get(connectedAccountId, either.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return false;
        }
        catch (ComposioException fault) when (IsPassing(fault))
        {
            _lastFault = fault;
            RetryAfter = (fault as ComposioApiException)?.RetryAfter;
            return false;
        }
        catch (ComposioNotFoundException missing) when (missing is not ConnectedAccountNotFoundException)
        {
            throw new ConnectedAccountNotFoundException(missing.Details with { ConnectedAccountId = connectedAccountId }, missing);
        }
    }

    /// <summary>The error for a wait that came to nothing.</summary>
    public ConnectionTimeoutException TimedOut(PollSchedule schedule)
    {
        var expired = schedule.LinkExpired;
        var seconds = schedule.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var reason = expired
            ? "was not ACTIVE when its link expired; make a new link"
            : $"was not ACTIVE within {seconds} s";
        var last = _lastStatus is null ? "no check got an answer" : $"the last status was {_lastStatus}";
        return new($"The connection '{connectedAccountId}' {reason} ({last}).", connectedAccountId, _lastStatus, expired, _lastFault);
    }

    private bool Judge(TAccount account)
    {
        var (status, reason) = observe(account);
        _lastStatus = ServerText.Clean(status, null, LongestReason);
        switch (status)
        {
            case "ACTIVE":
                Account = account;
                return true;
            case "FAILED" or "EXPIRED" or "REVOKED":
                var why = ServerText.Clean(reason, null, LongestReason);
                throw new ConnectionFailedException(
                    $"The connection '{connectedAccountId}' ended as {status}{(why is null ? "" : $": {why}")}.", connectedAccountId, status, reason);
            default:
                return false;
        }
    }

    // What another check may well not meet again.
    private static bool IsPassing(ComposioException fault) => fault
        is ComposioConnectionException
        or ComposioTimeoutException
        or ComposioServerException
        or ComposioRateLimitedException;
}
