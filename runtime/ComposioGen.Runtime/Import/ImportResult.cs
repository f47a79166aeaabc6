namespace Composio;

/// <summary>Represents the outcome of one record of an import. Contains no credential.</summary>
public abstract class ImportResult
{
    private protected ImportResult()
    {
    }

    /// <summary>Gets the zero-based position of the record in the source.</summary>
    public required long Index { get; init; }

    /// <summary>Gets the ID of the user in the application.</summary>
    public required string UserId { get; init; }

    /// <summary>Gets the ID of the auth config.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>Gets the requested alias of the account; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets the details that follow the outcome and the record in the text.</summary>
    private protected abstract IEnumerable<string?> Details { get; }

    /// <summary>Returns the outcome, the record and the reason without credentials.</summary>
    /// <returns>A string that is safe to log.</returns>
    public sealed override string ToString() => ImportText.Of(GetType().Name, Index, UserId, AuthConfigId, Alias, Details);

    /// <summary>Represents a record whose account is active.</summary>
    public sealed class Connected : ImportResult
    {
        /// <summary>Gets the ID of the connected account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>Gets whether the account already existed and its credentials were replaced with the record's changed credentials.</summary>
        public bool CredentialsReplaced { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, CredentialsReplaced ? "credentials replaced" : null];
    }

    /// <summary>
    /// Represents a record whose user already has an active account on the auth config, from before this run or from an earlier record. The
    /// account was not changed.
    /// </summary>
    public sealed class AlreadyConnected : ImportResult
    {
        /// <summary>Gets the ID of the connected account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>
        /// Gets whether the record's credentials differ from those supplied for the account; null when unknown. The API replaces credentials
        /// only for schemes without a consent flow.
        /// </summary>
        public bool? CredentialsDiffer { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, CredentialsDiffer is true ? "credentials differ" : null];
    }

    /// <summary>Represents a record whose account exists but is not yet active.</summary>
    public sealed class Pending : ImportResult
    {
        /// <summary>Gets the ID of the connected account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>Gets the status in the JSON, such as <c>INITIATED</c>.</summary>
        public required string Status { get; init; }

        /// <summary>Gets the URL to send the user to; null when no action by the user is required.</summary>
        public string? RedirectUrl { get; init; }

        /// <summary>Gets the next step, as a sentence.</summary>
        public required string NextStep { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, Status, NextStep];
    }

    /// <summary>
    /// Represents a record that the API rejected, or whose connection failed. There is no usable account, unless new credentials for an
    /// existing account were rejected: that account is unchanged.
    /// </summary>
    public sealed class Rejected : ImportResult
    {
        /// <summary>Gets the error, whose type identifies the cause.</summary>
        public required ComposioException Error { get; init; }

        /// <summary>Gets the API's reason, safe to log.</summary>
        public required string Reason { get; init; }

        /// <summary>Gets the fix that the API suggests; null for none.</summary>
        public string? SuggestedFix { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [Reason];
    }

    /// <summary>Represents a record that cannot be imported. Nothing was sent for it.</summary>
    public sealed class Invalid : ImportResult
    {
        /// <summary>Gets the problems, at least one.</summary>
        public required IReadOnlyList<ImportProblem> Problems { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => Problems.Select(static problem => problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}");
    }

    /// <summary>
    /// Represents a record for which it is uncertain whether an account exists: no response was received, and the list of accounts is
    /// inconclusive. With a ledger, a later run resolves it before it sends anything.
    /// </summary>
    public sealed class Unknown : ImportResult
    {
        /// <summary>Gets the error.</summary>
        public required ComposioException Error { get; init; }

        /// <summary>Gets the IDs of the accounts that the request may have created; empty when none was found.</summary>
        public IReadOnlyList<string> PossibleAccountIds { get; init; } = [];

        /// <summary>Gets how to resolve the uncertainty, as a sentence.</summary>
        public required string NextStep { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [Error.Message, PossibleAccountIds.Count == 0 ? null : "possible accounts: " + string.Join(", ", PossibleAccountIds), NextStep];
    }
}
