namespace Composio.Runtime;

/// <summary>Gives an account the credentials of its record, which have changed since it was made.</summary>
internal sealed class CredentialReplacer(ImportContext context)
{
    /// <summary>Whether the credentials of a record can be replaced.</summary>
    public bool Can(RecordState state) =>
        context.Options.ReplaceChangedCredentials && context.Operations.Update is not null && ImportScheme.IsReplaceable(state.Scheme);

    /// <summary>Replaces the credentials.</summary>
    /// <returns>The result; null when there is no such account any more.</returns>
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
            // The ledger keeps the old hash, so that the next run tries again.
            return ImportResults.Rejected(item.Identity, refused);
        }

        await context.SaveAsync(item.Key, ImportEntryState.Connected, hash, accountId, null, CancellationToken.None).ConfigureAwait(false);
        return ImportResults.Connected(item.Identity, accountId, replaced: true);
    }
}
