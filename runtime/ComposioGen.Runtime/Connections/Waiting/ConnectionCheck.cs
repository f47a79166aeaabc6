namespace Composio.Runtime;

/// <summary>Checks one connected account, again and again, and remembers what the last checks showed.</summary>
internal sealed class ConnectionCheck<TAccount>(
    string connectedAccountId,
    Func<string, CancellationToken, Task<TAccount>> get,
    Func<TAccount, ConnectionObservation> observe,
    ComposioTransport transport)
{
    private Exception? _lastFault;

    /// <summary>The account that is checked.</summary>
    public string ConnectedAccountId => connectedAccountId;

    /// <summary>The account, once it is ACTIVE.</summary>
    public TAccount? Account { get; private set; }

    /// <summary>How long the server asked to wait at the last check.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>The status at the last check that got an answer; null when none did.</summary>
    public string? LastStatus { get; private set; }

    /// <summary>How often the account was checked.</summary>
    public int Count { get; private set; }

    /// <summary>Checks once.</summary>
    /// <param name="limit">When to cut the check off.</param>
    /// <param name="ct">The caller's.</param>
    /// <returns>True when the account is ACTIVE.</returns>
    public async Task<bool> RunAsync(TimeSpan limit, CancellationToken ct)
    {
        Count++;
        RetryAfter = null;
        using var deadline = TimeLimit.Reuse(limit, transport.TimeProvider, ct);
        try
        {
            return Judge(await get(connectedAccountId, deadline.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return false;
        }
        catch (ComposioException fault) when (ConnectionVerdict.IsPassing(fault))
        {
            _lastFault = fault;
            RetryAfter = (fault as ComposioApiException)?.RetryAfter;
            return false;
        }
        catch (ComposioNotFoundException missing) when (transport.Shared<ClaimedConnections>().IsNew(connectedAccountId, transport.TimeProvider.GetUtcNow()))
        {
            // This client got the account's id seconds ago, so the read lags behind the create.
            _lastFault = missing;
            return false;
        }
        catch (ComposioNotFoundException missing) when (missing is not ConnectedAccountNotFoundException)
        {
            throw new ConnectedAccountNotFoundException(missing.Details with { ConnectedAccountId = connectedAccountId }, missing);
        }
    }

    /// <summary>The error for a wait that came to nothing.</summary>
    public ConnectionTimeoutException TimedOut(PollSchedule schedule) =>
        ConnectionVerdict.TimedOut(connectedAccountId, LastStatus, schedule.LinkExpired, schedule.Timeout, _lastFault);

    private bool Judge(TAccount account)
    {
        var seen = observe(account);
        LastStatus = ConnectionVerdict.Shown(seen.Status);
        if (ConnectionVerdict.IsActive(seen.Status))
        {
            Account = account;
            return true;
        }

        return ConnectionVerdict.Failure(connectedAccountId, seen) is { } failure ? throw failure : false;
    }
}
