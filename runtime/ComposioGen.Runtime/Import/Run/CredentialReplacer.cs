namespace Composio.Runtime;

/// <summary>Replaces the credentials of an account after those of its record have changed.</summary>
internal sealed class CredentialReplacer(ImportContext context)
{
    /// <summary>Returns whether the credentials of a record can be replaced.</summary>
    public bool CanReplace(RecordState state) =>
        context.Options.ReplaceChangedCredentials && context.Operations.Update is not null && AuthSchemeRules.IsReplaceable(state.Scheme);

    /// <summary>Replaces the credentials.</summary>
    /// <returns>The result; null when the account no longer exists.</returns>
    public async Task<ImportResult?> ReplaceAsync(ImportItem item, RecordState state, string hash, string accountId, CancellationToken ct)
    {
        try
        {
            var call = ImportOperations.Request(context.Operations.Update!, accountId);
            await context.Transport.SendAsync(call, state, static (writer, record) => record.WriteUpdate(writer), ct).ConfigureAwait(false);
        }
        catch (ComposioNotFoundException)
        {
            return null;
        }
        catch (ComposioException refused) when (!RunFault.EndsRun(refused))
        {
            // The ledger keeps the old hash, so the next run retries.
            return ImportResults.Rejected(item.Identity, refused);
        }

        await context.SaveAsync(item.Key, ImportEntryState.Connected, hash, accountId, null, CancellationToken.None).ConfigureAwait(false);
        return ImportResults.Connected(item.Identity, accountId, replaced: true);
    }
}
