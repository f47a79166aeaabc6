namespace Composio.Runtime;

/// <summary>Creates the account of a record, and records the request in the ledger before and after.</summary>
internal sealed class AccountCreator(ImportContext context, PendingAccounts pending)
{
    /// <summary>Creates the account.</summary>
    /// <param name="item">The record.</param>
    /// <param name="hash">The hash of its credentials.</param>
    /// <param name="known">The IDs of the user's existing accounts.</param>
    /// <param name="ct">A token to cancel the request; the ledger then records it as pending.</param>
    /// <returns>The result; null when it becomes known later.</returns>
    public async Task<ImportResult?> CreateAsync(ImportItem item, string hash, IEnumerable<string> known, CancellationToken ct)
    {
        // Other calls of the same client then find this one, and this one finds theirs.
        using var turn = await ConnectionTurn.EnterAsync(context.Transport, item.Key.UserId, item.Key.AuthConfigId, scheme: "", context.Options.AllowMultiple, ct).ConfigureAwait(false);
        if (await turn.FindCreatedAsync(id => StatusOfAsync(id, ct), ct).ConfigureAwait(false) is { } other)
        {
            return ConnectionVerdict.IsActive(other.Status)
                ? ImportResults.AlreadyConnected(item.Identity, other.Id, differ: null)
                : await ConcludeAsync(item, hash, other, ct).ConfigureAwait(false);
        }

        await context.SaveAsync(item.Key, ImportEntryState.Started, hash, null, null, ct).ConfigureAwait(false);
        return await SendAsync(item, hash, known, turn, ct).ConfigureAwait(false);
    }

    private async Task<ImportResult?> SendAsync(ImportItem item, string hash, IEnumerable<string> known, ConnectionTurn turn, CancellationToken ct)
    {
        CreatedConnection started;
        item.Stage = CreateStage.InProgress;
        try
        {
            started = await StartAsync(item, [.. known], ct).ConfigureAwait(false);
            item.CreatedId = started.Id;
            turn.Created(started);
        }
        catch (ConnectionOutcomeUnknownException unclear) when (unclear.AccountMayExist)
        {
            await SaveAsync(item, ImportEntryState.Unknown, hash, unclear.ConnectedAccountId, unclear.Message).ConfigureAwait(false);
            item.Stage = CreateStage.Unclear;
            return ImportResults.Unknown(item.Identity, unclear, unclear.CandidateIds);
        }
        catch (ImportStoppedException stopped) when (stopped.Reason is ImportStopReason.MaxWait)
        {
            // A rejected request was not processed, so a later run can send it immediately.
            item.Stage = CreateStage.None;
            await SaveAsync(item, ImportEntryState.Rejected, hash, null, "The API rejected the request (429).").ConfigureAwait(false);
            throw;
        }
        catch (ComposioConflictException conflict)
        {
            item.Stage = CreateStage.None;
            return await ResolveConflictAsync(item, hash, conflict, ct).ConfigureAwait(false);
        }
        catch (ComposioException refused) when (refused is not (ImportLedgerException or ImportStoppedException))
        {
            item.Stage = CreateStage.None;
            await SaveAsync(item, ImportEntryState.Rejected, hash, null, refused.Message).ConfigureAwait(false);
            if (refused is ComposioUnauthorizedException or ComposioForbiddenException)
            {
                // The key is invalid for all records.
                throw;
            }

            return ImportResults.Rejected(item.Identity, refused);
        }
        catch (ArgumentException unsendable)
        {
            item.Stage = CreateStage.None;
            await SaveAsync(item, ImportEntryState.Rejected, hash, null, "The record cannot be sent.").ConfigureAwait(false);
            return ImportResults.Invalid(item.Identity, new ImportProblem(unsendable.ParamName ?? "", "The record cannot be sent."));
        }

        // Outside of the try block, because later failures do not mean that the account was rejected.
        var result = await ConcludeAsync(item, hash, started, ct).ConfigureAwait(false);
        item.Stage = CreateStage.None;
        return result;
    }

    // A conflict means that an account exists, which the list of accounts may not contain yet.
    private async Task<ImportResult> ResolveConflictAsync(ImportItem item, string hash, ComposioConflictException conflict, CancellationToken ct)
    {
        if (await context.FindActiveAsync(item.Key, ct).ConfigureAwait(false) is { } existing)
        {
            // Whether the account has the credentials of the record is unknown, so the ledger must not record them as those of the account.
            await SaveAsync(item, ImportEntryState.Rejected, hash, null, conflict.Message).ConfigureAwait(false);
            return ImportResults.AlreadyConnected(item.Identity, existing.Id, differ: null);
        }

        if (item.WasSettled || item.Key.UserId.Contains(','))
        {
            await SaveAsync(item, ImportEntryState.Rejected, hash, null, conflict.Message).ConfigureAwait(false);
            return ImportResults.Rejected(item.Identity, conflict);
        }

        await SaveAsync(item, ImportEntryState.Unknown, hash, null, conflict.Message).ConfigureAwait(false);
        item.Stage = CreateStage.Unclear;
        return ImportResults.Unclear(item.Identity, $"{conflict.Message} The account that the API refers to is not listed (yet).", [], conflict);
    }

    /// <summary>Completes a record whose account was created, now or by an interrupted request.</summary>
    /// <returns>The result; null when it becomes known later.</returns>
    public async Task<ImportResult?> ConcludeAsync(ImportItem item, string hash, CreatedConnection account, CancellationToken ct)
    {
        if (ConnectionVerdict.IsActive(account.Status))
        {
            await SaveAsync(item, ImportEntryState.Connected, hash, account.Id, null).ConfigureAwait(false);
            return ImportResults.Connected(item.Identity, account.Id);
        }

        if (ConnectionVerdict.Failure(account.Id, new(account.Status, null)) is { } failure)
        {
            await SaveAsync(item, ImportEntryState.Rejected, hash, account.Id, failure.Message).ConfigureAwait(false);
            return ImportResults.Rejected(item.Identity, failure);
        }

        await SaveAsync(item, ImportEntryState.Pending, hash, account.Id, null).ConfigureAwait(false);
        item.Stage = CreateStage.None;
        if (account.RedirectUrl is not null || account.Status == ConnectionStatuses.Inactive)
        {
            return ImportResults.Pending(item.Identity, account.Id, account.Status, account.RedirectUrl);
        }

        await pending.AddAsync(new(item.Identity, item.Key, hash, account.Id, account.Status), ct).ConfigureAwait(false);
        return null;
    }

    private Task<CreatedConnection> StartAsync(ImportItem item, IReadOnlyList<string> known, CancellationToken ct)
    {
        var body = new RecordBody(item, context.Clock);
        var call = new ComposioRequest(context.Operations.Create) { BodyIsStale = () => body.IsStale }.Literal(context.Operations.Create.Route);
        var start = new ConnectionCreator(context.Transport, context.Operations.List, item.Identity.UserId, item.Identity.AuthConfigId)
        {
            Alias = item.Identity.Alias,
            Known = known,
            IncludesShared = context.Operations.IncludesShared,
        };
        return start.CreateAsync(call, body, static (writer, record) => record.Write(writer), ct);
    }

    private async Task<string?> StatusOfAsync(string accountId, CancellationToken ct) => (await context.Accounts.FindAsync(accountId, ct).ConfigureAwait(false))?.Status;

    // The outcome is saved even when the run is being canceled.
    private ValueTask SaveAsync(ImportItem item, ImportEntryState state, string hash, string? accountId, string? reason) =>
        context.SaveAsync(item.Key, state, hash, accountId, reason, CancellationToken.None);
}
