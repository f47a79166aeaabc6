namespace Composio.Runtime;

/// <summary>Represents an account that a call of this client has created recently.</summary>
/// <param name="Id">The ID of the account.</param>
/// <param name="Scheme">The auth scheme of its credentials; empty when unknown.</param>
/// <param name="NeedsUser">Whether the account requires a sign-in of its user to become active, which may never happen.</param>
/// <param name="CreatedAt">The timestamp of the clock when the account was created.</param>
internal sealed record RecentConnection(string Id, string Scheme, bool NeedsUser, long CreatedAt)
{
    // A read may lag behind the create, so it is repeated a few times while that is likely.
    private static readonly TimeSpan ReadLag = TimeSpan.FromSeconds(30);
    private const int MaxReads = 3;

    /// <summary>Returns whether the account can serve as a connection with the scheme.</summary>
    public bool Fits(string scheme) => Scheme.Length == 0 || scheme.Length == 0 || Scheme == scheme;

    /// <summary>Returns whether a second account is unnecessary: this one is active, or becomes active without its user.</summary>
    /// <returns>The account with its current status; null when it was deleted, failed, was disabled, or waits for its user.</returns>
    public async Task<CreatedConnection?> FindAsync(Func<string, Task<string?>> getStatus, ComposioTransport transport, CancellationToken ct)
    {
        var status = await ReadAsync(getStatus).ConfigureAwait(false);
        for (var read = 1; status is null && read < MaxReads && transport.TimeProvider.GetElapsedTime(CreatedAt) < ReadLag; read++)
        {
            await Task.Delay(transport.Options.PollInterval * read, transport.TimeProvider, ct).ConfigureAwait(false);
            status = await ReadAsync(getStatus).ConfigureAwait(false);
        }

        return status is not null && Counts(status) ? new(Id, status, null) : null;
    }

    private async Task<string?> ReadAsync(Func<string, Task<string?>> getStatus)
    {
        try
        {
            return await getStatus(Id).ConfigureAwait(false);
        }
        catch (ComposioNotFoundException)
        {
            return null;
        }
        catch (ComposioGoneException)
        {
            return null;
        }
    }

    private bool Counts(string status) => ConnectionVerdict.IsActive(status)
        || (!NeedsUser && status != ConnectionStatuses.Inactive && ConnectionVerdict.Failure(Id, new(status, null)) is null);
}
