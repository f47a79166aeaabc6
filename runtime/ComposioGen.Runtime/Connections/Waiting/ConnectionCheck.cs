namespace Composio.Runtime;

/// <summary>Checks one connected account repeatedly and keeps the results of the last checks.</summary>
internal sealed class ConnectionCheck<TAccount>(
    string connectedAccountId,
    Func<string, CancellationToken, Task<TAccount>> get,
    Func<TAccount, ConnectionObservation> observe,
    ComposioTransport transport)
{
    private Exception? _lastFault;
    private ConnectionObservation _lastSeen;

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId => connectedAccountId;

    /// <summary>Gets the account when it is ACTIVE.</summary>
    public TAccount? Account { get; private set; }

    /// <summary>Gets the delay that the server requested at the last check.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Gets the status at the last successful check; null when none succeeded.</summary>
    public string? LastStatus { get; private set; }

    /// <summary>Gets whether the document lists the last status.</summary>
    public bool HasDocumentedStatus => _lastSeen.IsDocumented;

    /// <summary>Gets the number of checks.</summary>
    public int Count { get; private set; }

    /// <summary>Checks the account once.</summary>
    /// <param name="limit">The timeout of the check.</param>
    /// <param name="ct">The caller's token.</param>
    /// <returns>True when the account is ACTIVE.</returns>
    public async Task<bool> RunAsync(TimeSpan limit, CancellationToken ct)
    {
        Count++;
        RetryAfter = null;
        using var deadline = TimeLimit.Reuse(limit, transport.TimeProvider, ct);
        try
        {
            return Evaluate(await get(connectedAccountId, deadline.Token).ConfigureAwait(false));
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
        catch (ComposioNotFoundException missing) when (transport.Shared<ClaimedConnections>().IsNew(connectedAccountId, transport.TimeProvider))
        {
            // This client received the ID seconds ago, so the read lags behind the create.
            _lastFault = missing;
            return false;
        }
        catch (ComposioNotFoundException missing) when (missing is not ConnectedAccountNotFoundException)
        {
            throw new ConnectedAccountNotFoundException(missing.Details with { ConnectedAccountId = connectedAccountId }, missing);
        }
    }

    /// <summary>Creates the exception for a wait that timed out.</summary>
    public ConnectionTimeoutException TimedOut(PollSchedule schedule) =>
        ConnectionVerdict.TimedOut(connectedAccountId, LastStatus, schedule.LinkExpired, schedule.Timeout, _lastFault, missing: _lastSeen.FindMissing?.Invoke());

    private bool Evaluate(TAccount account)
    {
        var seen = observe(account);
        _lastSeen = seen;
        LastStatus = ConnectionVerdict.Shown(seen.Status);
        if (ConnectionVerdict.IsActive(seen.Status))
        {
            Account = account;
            return true;
        }

        return ConnectionVerdict.Failure(connectedAccountId, seen) is { } failure ? throw failure : false;
    }
}
