namespace Composio.Runtime;

/// <summary>Creates the results of records.</summary>
internal static class ImportResults
{
    /// <summary>Creates the result for an active account.</summary>
    public static ImportResult Connected(RecordIdentity of, string accountId, bool replaced = false) => new ImportResult.Connected
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        ConnectedAccountId = accountId,
        CredentialsReplaced = replaced,
    };

    /// <summary>Creates the result for an existing active account that was left unchanged.</summary>
    public static ImportResult AlreadyConnected(RecordIdentity of, string accountId, bool? differ) => new ImportResult.AlreadyConnected
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        ConnectedAccountId = accountId,
        CredentialsDiffer = differ,
    };

    /// <summary>Creates the result for an account that is not active yet.</summary>
    public static ImportResult Pending(RecordIdentity of, string accountId, string status, string? redirectUrl) => new ImportResult.Pending
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        ConnectedAccountId = accountId,
        Status = ConnectionVerdict.Shown(status) ?? "UNKNOWN",
        RedirectUrl = redirectUrl,
        NextStep = (redirectUrl, status) switch
        {
            (not null, _) => "Send the user to RedirectUrl to sign in.",
            (_, ConnectionStatuses.Inactive) => "The account is disabled. Enable it to use it.",
            _ => "The account is not active yet. Import again with the same ledger, or wait for it by its ID.",
        },
    };

    /// <summary>Creates the result for a record that the API rejected.</summary>
    public static ImportResult Rejected(RecordIdentity of, ComposioException error) => new ImportResult.Rejected
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        Error = error,
        Reason = error.Message,
        SuggestedFix = (error as ComposioApiException)?.SuggestedFix,
    };

    /// <summary>Creates the result for an invalid record.</summary>
    public static ImportResult Invalid(RecordIdentity of, params IReadOnlyList<ImportProblem> problems) => new ImportResult.Invalid
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        Problems = problems,
    };

    /// <summary>Creates the result for a record whose account may exist.</summary>
    public static ImportResult Unknown(RecordIdentity of, ComposioException error, IReadOnlyList<string> possible) => new ImportResult.Unknown
    {
        Index = of.Index,
        UserId = of.UserId,
        AuthConfigId = of.AuthConfigId,
        Alias = of.Alias,
        Error = error,
        PossibleAccountIds = possible,
        NextStep = possible.Count == 0
            ? "Import again with the same ledger after a minute; the accounts are listed before anything is sent. To check manually, list the user's accounts on the auth config."
            : "Review the possible accounts, delete the unwanted ones, and import again with the same ledger.",
    };

    /// <summary>An earlier run left the record unresolved, and this run ended before it was resolved.</summary>
    public static ImportResult LeftOpen(RecordIdentity of, ImportEntry entry) => entry.ConnectedAccountId is { } id
        ? Unclear(of, $"The API does not return the account '{id}' of an earlier request, and the import ended before that was resolved.", [id], cause: null)
        : Unclear(of, "An earlier request was interrupted, and the import ended before its account could be searched for.", [], cause: null);

    /// <summary>The import ended while the request was in progress, or before the ledger could record its outcome.</summary>
    public static ImportResult InProgress(RecordIdentity of, string? accountId, Exception cause)
    {
        var what = accountId is null ? "The import ended while the request was in progress; an account may have been created." : $"The account '{accountId}' was created, and the import ended before the ledger could record it.";
        return Unclear(of, cause is ComposioException fault ? $"{what} {fault.Message}" : what, accountId is null ? [] : [accountId], cause);
    }

    /// <summary>An account may exist; the cause is not an API error.</summary>
    public static ImportResult Unclear(RecordIdentity of, string why, IReadOnlyList<string> possible, Exception? cause) =>
        Unknown(of, new ConnectionOutcomeUnknownException(why, accountMayExist: true, possible, cause as ComposioException), possible);
}
