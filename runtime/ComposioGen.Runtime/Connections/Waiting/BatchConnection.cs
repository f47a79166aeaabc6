namespace Composio.Runtime;

/// <summary>One of many connections while it is waited for.</summary>
internal sealed class BatchConnection(AwaitedConnection awaited, TimeProvider clock, ClaimedConnections created)
{
    // A list may lag behind a create, so that one absence is no proof, and none is for an account that this client has just created.
    private const int AbsencesThatCount = 2;

    private string? _lastStatus;
    private bool _wasExpired;
    private int _absences;

    public string Id => awaited.Id;

    /// <summary>Whether the wait for it has a result.</summary>
    public bool IsOver { get; private set; }

    /// <summary>To be called before a check: an answer after the expiry is the last word, one that was on its way is not.</summary>
    public void Begin() => _wasExpired = awaited.ExpiresAt <= clock.GetUtcNow();

    /// <summary>Judges what a check showed.</summary>
    /// <returns>How the wait ended; null when it goes on.</returns>
    public ConnectionResult<TAccount>? Judge<TAccount>(TAccount? account, ConnectionList<TAccount> list, TimeSpan timeout)
        where TAccount : class
    {
        var result = Look(account, list, timeout);
        IsOver = result is not null;
        return result;
    }

    /// <summary>Judges an account that is listed, but is not what the document promises. Its raw status still says whether the wait goes on.</summary>
    /// <returns>How the wait ended; null when it goes on.</returns>
    public ConnectionResult<TAccount>? JudgeUnreadable<TAccount>(UnreadableValue account, TimeSpan timeout)
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

    /// <summary>The result when time is up.</summary>
    public ConnectionResult<TAccount> GiveUp<TAccount>(TimeSpan timeout, Exception? lastFault)
        where TAccount : class =>
        new(Id, ConnectionVerdict.TimedOut(Id, _lastStatus, _wasExpired, timeout, lastFault, wasAbsent: _absences > 0));

    private ConnectionResult<TAccount>? Look<TAccount>(TAccount? account, ConnectionList<TAccount> list, TimeSpan timeout)
        where TAccount : class
    {
        if (account is null)
        {
            return ++_absences < AbsencesThatCount || created.IsNew(Id, clock.GetUtcNow()) ? null : new(Id, new ConnectionMissingException(Id));
        }

        _absences = 0;
        var seen = list.Observe(account);
        var error = Observe(seen, timeout);
        return ConnectionVerdict.IsActive(seen.Status) ? new(Id, account) : error is null ? null : new(Id, error);
    }

    // The error that ends the wait; null when it goes on, or when the account is active.
    private ComposioException? Observe(ConnectionObservation seen, TimeSpan timeout)
    {
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
        new($"The connection '{Id}' is listed, but its account is not what the document says: {account.Problem}, at {account.Path}.", account.Path);
}
