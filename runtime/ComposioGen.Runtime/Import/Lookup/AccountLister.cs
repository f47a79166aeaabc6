using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Lists accounts for an import.</summary>
internal sealed class AccountLister(ComposioTransport transport, ImportOperations operations)
{
    // The API's limit is undocumented; a larger value is reduced.
    private const int LargePage = 1000;

    // The page size that every revision of the API accepts.
    private const int SafePage = 50;

    private int _pageSize = LargePage;

    /// <summary>
    /// Lists all accounts of an auth config, newest first: accounts created in the meantime move others to later pages and hide none.
    /// </summary>
    public IAsyncEnumerable<AccountPage> OfAuthConfigAsync(string authConfigId, CancellationToken ct) =>
        PagesAsync(request => request.Query(ListParameters.AuthConfigIds, [authConfigId], ArrayFormat.CommaSeparated, nameof(authConfigId)), ct);

    /// <summary>Lists all accounts of a user on an auth config, newest first.</summary>
    /// <exception cref="ArgumentException">An ID contains a comma.</exception>
    /// <exception cref="ComposioResponseException">The list repeats, so an account that it does not contain may exist.</exception>
    public async Task<IReadOnlyList<ListedConnection>> OfUserAsync(string userId, string authConfigId, CancellationToken ct)
    {
        var accounts = new List<ListedConnection>();
        var pages = PagesAsync(
            request => request
                .Query(ListParameters.UserIds, [userId], ArrayFormat.CommaSeparated, nameof(userId))
                .Query(ListParameters.AuthConfigIds, [authConfigId], ArrayFormat.CommaSeparated, nameof(authConfigId)),
            ct);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            EnsureEnds(page);

            // An API without the filter would return the accounts of all users.
            accounts.AddRange(page.Accounts.Where(account => account.UserId is null || account.UserId == userId));
        }

        return accounts;
    }

    /// <summary>Lists the accounts with the given IDs.</summary>
    /// <exception cref="ComposioResponseException">The list repeats.</exception>
    public async IAsyncEnumerable<ListedConnection> WithIdsAsync(IReadOnlyList<string> ids, [EnumeratorCancellation] CancellationToken ct)
    {
        var pages = PagesAsync(request => request.Query(ListParameters.AccountIds, ids, ArrayFormat.CommaSeparated, nameof(ids)), ct);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            EnsureEnds(page);
            foreach (var account in page.Accounts)
            {
                yield return account;
            }
        }
    }

    private static void EnsureEnds(AccountPage page)
    {
        if (page.IsRepeated)
        {
            throw new ComposioResponseException("The list of accounts repeats a page or a cursor and would never end.");
        }
    }

    private async IAsyncEnumerable<AccountPage> PagesAsync(Action<ComposioRequest> filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var repeats = new PageRepeats();
        string? cursor = null;
        do
        {
            var page = await PageAsync(filter, cursor, ct).ConfigureAwait(false);
            var isRepeated = repeats.Add(page);
            yield return page with { IsRepeated = isRepeated };
            cursor = isRepeated ? null : page.NextCursor;
        }
        while (cursor is not null);
    }

    private async Task<AccountPage> PageAsync(Action<ComposioRequest> filter, string? cursor, CancellationToken ct)
    {
        try
        {
            return await SendAsync(filter, cursor, ct).ConfigureAwait(false);
        }
        catch (ComposioException refused) when (refused is ComposioBadRequestException or ComposioUnprocessableException or ComposioResponseException && operations.ListHasLimit && _pageSize > SafePage)
        {
            // The page may be larger than the API or the client's own limit allows.
            _pageSize = SafePage;
            return await SendAsync(filter, cursor, ct).ConfigureAwait(false);
        }
    }

    private Task<AccountPage> SendAsync(Action<ComposioRequest> filter, string? cursor, CancellationToken ct)
    {
        var call = new ComposioRequest(operations.List).Literal(operations.List.Route);
        filter(call);
        call.Query(ListParameters.AccountType, operations.IncludesShared ? ListParameters.AllAccountTypes : null)
            .Query(ListParameters.OrderBy, ListParameters.CreatedAt)
            .Query(ListParameters.OrderDirection, ListParameters.Descending)
            .Query(ListParameters.Limit, operations.ListHasLimit ? _pageSize : (int?)null)
            .Query(ListParameters.Cursor, cursor);
        return transport.SendAsync(call, AccountPage.ReadFrom, ct);
    }
}
