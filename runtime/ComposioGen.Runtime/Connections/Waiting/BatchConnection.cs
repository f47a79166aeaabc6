namespace Composio.Runtime;

/// <summary>Represents one of several awaited connections.</summary>
internal sealed class BatchConnection(AwaitedConnection awaited, TimeProvider clock, ClaimedConnections created)
{
    // A list may lag behind a create, so a single absence is not conclusive, nor is any absence of an account that this client has just created.
    private const int AbsencesUntilMissing = 2;

    private string? _lastStatus;
    private ConnectionObservation _lastSeen;
    private bool _wasExpired;
    private int _absences;

    public string Id => awaited.Id;

    /// <summary>Gets whether the wait for the connection has ended.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Prepares a check. A response to a check started after the link's expiry is final; an earlier one is not.</summary>
    public void Begin() => _wasExpired = awaited.ExpiresAt <= clock.GetUtcNow();

    /// <summary>Evaluates the account returned by a check.</summary>
    /// <param name="account">The account; null when it is not listed.</param>
    /// <param name="list">The list operation.</param>
    /// <param name="timeout">The timeout of the wait.</param>
    /// <param name="mayBeUnreadable">Whether an account is listed whose ID cannot be read, which may be this one.</param>
    /// <returns>The result; null when the wait continues.</returns>
    public ConnectionResult<TAccount>? Evaluate<TAccount>(TAccount? account, ConnectionList<TAccount> list, TimeSpan timeout, bool mayBeUnreadable)
        where TAccount : class
    {
        var result = account is null ? EvaluateAbsent<TAccount>(mayBeUnreadable) : EvaluatePresent(account, list, timeout);
        IsOver = result is not null;
        return result;
    }

    /// <summary>
    /// Evaluates a listed account that does not match the OpenAPI document. Its raw status still determines whether the wait continues.
    /// </summary>
    /// <returns>The result; null when the wait continues.</returns>
    public ConnectionResult<TAccount>? EvaluateUnreadable<TAccount>(UnreadableValue account, TimeSpan timeout)
        where TAccount : class
    {
        _absences = 0;
        var trace = ListedConnection.Read(account.Json);
        var seen = new ConnectionObservation(trace.Status, trace.StatusReason);
        var isSettled = trace.Status.Length == 0 || ConnectionVerdict.IsActive(trace.Status);
        var error = isSettled ? Unreadable(account) : Observe(seen, timeout);
        IsOver = error is not null;
        return error is null ? null : new(Id, error);
    }

    /// <summary>Returns the result for a wait that has timed out.</summary>
    public ConnectionResult<TAccount> GiveUp<TAccount>(TimeSpan timeout, Exception? lastFault)
        where TAccount : class =>
        new(Id, ConnectionVerdict.TimedOut(Id, _lastStatus, _wasExpired, timeout, lastFault, wasAbsent: _absences > 0, missing: _lastSeen.FindMissing?.Invoke()));

    private ConnectionResult<TAccount>? EvaluateAbsent<TAccount>(bool mayBeUnreadable)
        where TAccount : class
    {
        if (++_absences < AbsencesUntilMissing || created.IsNew(Id, clock))
        {
            return null;
        }

        return new(Id, mayBeUnreadable
            ? (ComposioException)new ComposioResponseException($"The connection '{Id}' is not listed, but may be the account in the list whose ID cannot be read.")
            : new ConnectionMissingException(Id));
    }

    private ConnectionResult<TAccount>? EvaluatePresent<TAccount>(TAccount account, ConnectionList<TAccount> list, TimeSpan timeout)
        where TAccount : class
    {
        _absences = 0;
        var seen = list.Observe(account);
        var error = Observe(seen, timeout);
        return ConnectionVerdict.IsActive(seen.Status) ? new(Id, account) : error is null ? null : new(Id, error);
    }

    // Returns the error that ends the wait; null when the wait continues, or when the account is active.
    private ComposioException? Observe(ConnectionObservation seen, TimeSpan timeout)
    {
        _lastSeen = seen;
        _lastStatus = ConnectionVerdict.Shown(seen.Status);
        awaited.Observed?.Invoke(seen.Status);
        if (ConnectionVerdict.IsActive(seen.Status))
        {
            return null;
        }

        ComposioException? failure = ConnectionVerdict.Failure(Id, seen);
        return failure is null && _wasExpired ? ConnectionVerdict.TimedOut(Id, _lastStatus, linkExpired: true, timeout, null) : failure;
    }

    private ComposioResponseException Unreadable(UnreadableValue account) =>
        new($"The connection '{Id}' is listed, but its account does not match the OpenAPI document at {account.Path}: {account.Problem}.", account.Path);
}
