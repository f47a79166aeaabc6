namespace Composio.Runtime;

/// <summary>Searches for the account that a create may have created.</summary>
internal sealed class ConnectionSearch(ConnectionCreator start, ComposioTransport transport, ComposioOperation list, string userId, string authConfigId)
{
    // Allows some time for an API that is still processing, or whose list lags behind.
    private const int MaxSearches = 3;

    // The date of a response is set by a gateway and the age of an account by a database, whose clocks differ by less than this.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(5);

    // Newest first, so further accounts are older.
    private const int PageSize = 50;

    private readonly ClaimedConnections _claimed = transport.Shared<ClaimedConnections>();

    /// <summary>Searches up to three times, until an account is found that is certainly new.</summary>
    /// <param name="begin">The earliest possible creation time, by the server's clock; null when unknown.</param>
    /// <param name="ct">A token to cancel the search.</param>
    public async Task<ConnectionSearchResult> RunAsync(DateTimeOffset? begin, CancellationToken ct)
    {
        var found = new ConnectionSearchResult([], IsComplete: false);
        var pause = transport.Options.PollInterval;
        for (var attempt = 1; attempt <= MaxSearches && (found.Accounts.Count == 0 || !found.IsCertain); attempt++)
        {
            if (attempt > 1)
            {
                await Task.Delay(pause, transport.TimeProvider, ct).ConfigureAwait(false);
                pause *= 2;
            }

            try
            {
                found = Select(await ListAsync(ct).ConfigureAwait(false), begin);
            }
            catch (Exception failure) when (failure is ComposioException or ArgumentException)
            {
                // The caller receives the error of the create; without the list, the outcome remains unknown.
                return found with { IsComplete = false };
            }
        }

        return found;
    }

    private Task<IReadOnlyList<ListedConnection>> ListAsync(CancellationToken ct)
    {
        var call = new ComposioRequest(list).Literal(list.Route)
            .Query(ListParameters.UserIds, [userId], ArrayFormat.CommaSeparated, nameof(userId))
            .Query(ListParameters.AuthConfigIds, [authConfigId], ArrayFormat.CommaSeparated, nameof(authConfigId))
            .Query(ListParameters.AccountType, start.IncludesShared ? ListParameters.AllAccountTypes : null)
            .Query(ListParameters.OrderBy, ListParameters.CreatedAt)
            .Query(ListParameters.OrderDirection, ListParameters.Descending)
            .Query(ListParameters.Limit, PageSize);
        return transport.SendAsync(call, ListedConnection.ReadPage, ct);
    }

    private ConnectionSearchResult Select(IReadOnlyList<ListedConnection> accounts, DateTimeOffset? begin)
    {
        var others = accounts
            .Where(account => !start.Known.Contains(account.Id) && !_claimed.Contains(account.Id))
            .Where(account => start.Alias is not { Length: > 0 } alias || account.Alias == alias || (account.Id.Length == 0 && account.Alias is null))
            .ToList();
        if (begin is null)
        {
            return new([], IsComplete: false);
        }

        var recent = others.Where(account => account.CreatedAt is null || account.CreatedAt >= begin - ClockTolerance).ToList();
        var candidates = recent.FindAll(static account => account.CreatedAt is not null && account.Id.Length > 0);

        // An alias belongs to one account only: the API rejects it for a second one.
        var isCertain = start.Alias is { Length: > 0 } || candidates.TrueForAll(account => account.CreatedAt >= begin);
        return new(candidates, IsComplete: candidates.Count == recent.Count, isCertain);
    }
}
