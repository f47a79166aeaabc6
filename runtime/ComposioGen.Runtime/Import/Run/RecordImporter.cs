namespace Composio.Runtime;

/// <summary>Imports one record, using its ledger entry and the existing accounts.</summary>
internal sealed class RecordImporter(ImportContext context, RecordCheck check, PendingAccounts pending, InterruptedRecords cutOff)
{
    private readonly AccountCreator _creator = new(context, pending);
    private readonly CredentialReplacer _replacer = new(context);

    /// <summary>Imports a record.</summary>
    /// <returns>The result; null when it becomes known later.</returns>
    public async Task<ImportResult?> ImportAsync(ImportItem item, CancellationToken ct)
    {
        using var state = Read(item);
        var problems = (await check.FindProblemsAsync(item, state, ct).ConfigureAwait(false)).Problems;
        if (problems.Count > 0)
        {
            return ImportResults.Invalid(item.Identity, problems);
        }

        var hash = context.Hash.Of(state!.Root);
        var entry = await context.FindAsync(item.Key, ct).ConfigureAwait(false);
        try
        {
            return await (entry switch
            {
                { State: ImportEntryState.Connected, ConnectedAccountId: { Length: > 0 } id } => WhenConnectedAsync(item, state, hash, entry, id, ct),
                { State: ImportEntryState.Pending, ConnectedAccountId: { Length: > 0 } id } => WhenPendingAsync(item, hash, entry, id, ct),
                null or { State: ImportEntryState.Rejected } => WhenNewAsync(item, hash, ct),
                _ => WhenCutOffAsync(item, state, hash, entry, ct),
            }).ConfigureAwait(false);
        }
        catch (ComposioException unreachable) when (!RunFault.EndsRun(unreachable))
        {
            // The accounts could not be listed, so nothing was sent.
            return entry is not null and not { State: ImportEntryState.Rejected }
                ? ImportResults.Unknown(item.Identity, unreachable, [])
                : ImportResults.Rejected(item.Identity, unreachable);
        }
    }

    /// <summary>Returns the state of a record; null when there is none, or it cannot be serialized.</summary>
    public static RecordState? Read(ImportItem item)
    {
        try
        {
            return item.WriteState is null ? null : RecordState.Read(item.WriteState);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private async Task<ImportResult?> WhenNewAsync(ImportItem item, string hash, CancellationToken ct)
    {
        if (await context.Index.FindAsync(item.Key, ct).ConfigureAwait(false) is not { } accounts)
        {
            return ImportResults.Invalid(item.Identity, new ImportProblem(
                RecordFields.UserId, "The ID contains a comma, which the API's filter reads as two IDs, so existing accounts cannot be listed. Set AllowMultiple to import without this check."));
        }

        return Active(accounts) is { } active
            ? ImportResults.AlreadyConnected(item.Identity, active.ConnectedAccountId, differ: null)
            : await CreateAsync(item, hash, accounts, ct).ConfigureAwait(false);
    }

    private async Task<ImportResult?> WhenConnectedAsync(ImportItem item, RecordState state, string hash, ImportEntry entry, string id, CancellationToken ct)
    {
        bool? differ = context.Ledger.CanCompareHashes ? entry.CredentialHash != hash : null;
        var accounts = context.IsOfThisRun(item, entry) ? null : await context.Index.FindAsync(item.Key, ct).ConfigureAwait(false);
        if (accounts is null)
        {
            return ImportResults.AlreadyConnected(item.Identity, id, differ);
        }

        var own = await FindOwnAsync(item.Key, accounts, id, ct).ConfigureAwait(false);
        if (own is null && await cutOff.DeferAsync(item, entry, ct).ConfigureAwait(false))
        {
            return null;
        }

        if (own is null || !ConnectionVerdict.IsActive(own.Status))
        {
            return Active(accounts) is { } other
                ? ImportResults.AlreadyConnected(item.Identity, other.ConnectedAccountId, differ: null)
                : await CreateAsync(item, hash, own is null ? accounts : [.. accounts, own], ct).ConfigureAwait(false);
        }

        // Of two records for one connection, the first one applies in every run.
        return differ is not true || item.IsRepeat || !_replacer.CanReplace(state)
            ? ImportResults.AlreadyConnected(item.Identity, id, differ)
            : await _replacer.ReplaceAsync(item, state, hash, id, ct).ConfigureAwait(false) ?? await CreateAsync(item, hash, accounts, ct).ConfigureAwait(false);
    }

    private async Task<ImportResult?> WhenPendingAsync(ImportItem item, string hash, ImportEntry entry, string id, CancellationToken ct)
    {
        var accounts = context.IsOfThisRun(item, entry) ? null : await context.Index.FindAsync(item.Key, ct).ConfigureAwait(false);
        var own = accounts is null ? null : await FindOwnAsync(item.Key, accounts, id, ct).ConfigureAwait(false);
        if (own is null && accounts is not null && await cutOff.DeferAsync(item, entry, ct).ConfigureAwait(false))
        {
            return null;
        }

        var active = own is not null && ConnectionVerdict.IsActive(own.Status) ? own : accounts is null ? null : Active(accounts);
        if (active is not null)
        {
            return await TakeAsync(item, entry.CredentialHash, active.ConnectedAccountId, ct).ConfigureAwait(false);
        }

        if (accounts is not null && (own is null || ConnectionVerdict.Failure(id, new(own.Status, null)) is not null))
        {
            return await CreateAsync(item, hash, accounts, ct).ConfigureAwait(false);
        }

        await pending.AddAsync(new(item.Identity, item.Key, entry.CredentialHash, id, own?.Status ?? "") { IsResumed = true }, ct).ConfigureAwait(false);
        return null;
    }

    private async Task<ImportResult?> WhenCutOffAsync(ImportItem item, RecordState state, string hash, ImportEntry entry, CancellationToken ct)
    {
        if (item.Key.UserId.Contains(','))
        {
            return ImportResults.Unclear(item.Identity, "The user ID contains a comma, so the user's accounts cannot be listed.", [], cause: null);
        }

        if (await cutOff.DeferAsync(item, entry, ct).ConfigureAwait(false))
        {
            return null;
        }

        var found = await cutOff.FindAsync(item, entry, ct).ConfigureAwait(false);
        switch (found)
        {
            case []:
                return await _creator.CreateAsync(item, hash, [], ct).ConfigureAwait(false);
            case [{ Status: ConnectionStatuses.Active } only] when context.Ledger.CanCompareHashes && entry.CredentialHash != hash && _replacer.CanReplace(state):
                await TakeAsync(item, entry.CredentialHash, only.Id, ct).ConfigureAwait(false);
                return await _replacer.ReplaceAsync(item, state, hash, only.Id, ct).ConfigureAwait(false)
                    ?? await _creator.CreateAsync(item, hash, [], ct).ConfigureAwait(false);
            case [var only] when ConnectionVerdict.IsActive(only.Status) || only.CreatedAt is not null:
                return await _creator.ConcludeAsync(item, entry.CredentialHash, new(only.Id, only.Status, only.RedirectUrl), ct).ConfigureAwait(false);
            default:
                return ImportResults.Unclear(item.Identity, "A request was interrupted, and it may have created any of several accounts.", [.. found.Select(static account => account.Id)], cause: null);
        }
    }

    private async Task<ImportResult> TakeAsync(ImportItem item, string hash, string id, CancellationToken ct)
    {
        await context.SaveAsync(item.Key, ImportEntryState.Connected, hash, id, null, ct).ConfigureAwait(false);
        return ImportResults.Connected(item.Identity, id);
    }

    private Task<ImportResult?> CreateAsync(ImportItem item, string hash, IReadOnlyList<ListedAccount> known, CancellationToken ct)
    {
        UnreadableAccount.ThrowIfAny(item.Key, known);
        return _creator.CreateAsync(item, hash, known.Select(static account => account.ConnectedAccountId).Where(static id => id.Length > 0), ct);
    }

    // The list may lag behind the create, so an account in the ledger is read by its ID before it counts as deleted.
    private async Task<ListedAccount?> FindOwnAsync(ImportKey key, IReadOnlyList<ListedAccount> accounts, string id, CancellationToken ct) =>
        accounts.FirstOrDefault(account => account.ConnectedAccountId == id)
        ?? (await context.Accounts.FindAsync(id, ct).ConfigureAwait(false) is { } found ? new(key, id, found.Status, found.CreatedAt) : null);

    // The newest.
    private static ListedAccount? Active(IReadOnlyList<ListedAccount> accounts) =>
        accounts.FirstOrDefault(static account => account.ConnectedAccountId.Length > 0 && ConnectionVerdict.IsActive(account.Status));
}
