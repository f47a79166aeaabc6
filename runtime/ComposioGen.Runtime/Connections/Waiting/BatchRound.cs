namespace Composio.Runtime;

/// <summary>Represents one round of checks for all awaited accounts, in chunks.</summary>
internal sealed class BatchRound<TAccount>(ConnectionList<TAccount> list, PollSchedule schedule)
    where TAccount : class
{
    /// <summary>Gets the delay that the server requested in this round.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Gets the last transient fault of the round.</summary>
    public Exception? LastFault { get; private set; }

    public void Begin() => RetryAfter = null;

    /// <summary>Checks a chunk of the accounts.</summary>
    /// <returns>The results of the accounts whose wait has ended.</returns>
    public async Task<IReadOnlyList<ConnectionResult<TAccount>>> RunAsync(BatchConnection[] chunk, CancellationToken ct)
    {
        foreach (var connection in chunk)
        {
            connection.Begin();
        }

        var unreadable = new UnreadableAccounts();
        return await TryListAsync(chunk, unreadable, ct).ConfigureAwait(false) is { } accounts ? Evaluate(chunk, accounts, unreadable) : [];
    }

    private List<ConnectionResult<TAccount>> Evaluate(BatchConnection[] chunk, Dictionary<string, TAccount> accounts, UnreadableAccounts unreadable)
    {
        var results = new List<ConnectionResult<TAccount>>();
        foreach (var connection in chunk)
        {
            var account = accounts.GetValueOrDefault(connection.Id);
            var result = account is null && unreadable.Find(connection.Id) is { } value
                ? connection.EvaluateUnreadable<TAccount>(value, schedule.Timeout)
                : connection.Evaluate(account, list, schedule.Timeout, unreadable.HasOneWithoutId);
            if (result is not null)
            {
                results.Add(result);
            }
        }

        return results;
    }

    // Null when there was no response.
    private async Task<Dictionary<string, TAccount>?> TryListAsync(BatchConnection[] chunk, UnreadableAccounts unreadable, CancellationToken ct)
    {
        using var deadline = new TimeLimit(schedule.Remaining, schedule.Clock, ct);
        try
        {
            var accounts = new Dictionary<string, TAccount>(StringComparer.Ordinal);
            UnreadableListener.Listen(unreadable.Add);
            var found = list.List(Array.ConvertAll(chunk, static connection => connection.Id), deadline.Token);
            await foreach (var account in found.ConfigureAwait(false))
            {
                var id = list.IdOf(account);
                accounts[id] = account;
                unreadable.HasOneWithoutId |= id.Length == 0;
            }

            return accounts;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return null;
        }
        catch (ComposioException fault) when (ConnectionVerdict.IsPassing(fault))
        {
            LastFault = fault;
            RetryAfter = (fault as ComposioApiException)?.RetryAfter;
            return null;
        }
    }
}
