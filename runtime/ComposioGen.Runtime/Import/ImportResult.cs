namespace Composio;

/// <summary>What came of one record of an import. Holds no credential.</summary>
public abstract class ImportResult
{
    private protected ImportResult()
    {
    }

    /// <summary>Which record: its position in the source, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>The user in the caller's own terms.</summary>
    public required string UserId { get; init; }

    /// <summary>The auth config.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>The name that the account was to have; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets what is shown after the outcome and the record.</summary>
    private protected abstract IEnumerable<string?> Details { get; }

    /// <summary>Shows the outcome, the record and the reason, and no credential.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => ImportText.Of(GetType().Name, Index, UserId, AuthConfigId, Alias, Details);

    /// <summary>The account is active.</summary>
    public sealed class Connected : ImportResult
    {
        /// <summary>The account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>Whether the account was there already and has been given the record's credentials, which had changed.</summary>
        public bool CredentialsReplaced { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, CredentialsReplaced ? "credentials replaced" : null];
    }

    /// <summary>The user has an active account on the auth config already, from before this run or from an earlier record. It was left as it is.</summary>
    public sealed class AlreadyConnected : ImportResult
    {
        /// <summary>The account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>
        /// Whether the record's credentials differ from those that were handed over for the account; null when that is not known. The API
        /// replaces those of schemes without a consent flow only.
        /// </summary>
        public bool? CredentialsDiffer { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, CredentialsDiffer is true ? "credentials differ" : null];
    }

    /// <summary>The account exists, and is not active yet.</summary>
    public sealed class Pending : ImportResult
    {
        /// <summary>The account.</summary>
        public required string ConnectedAccountId { get; init; }

        /// <summary>Its status on the wire, such as <c>INITIATED</c>.</summary>
        public required string Status { get; init; }

        /// <summary>Where to send the user; null when there is nothing for the user to do.</summary>
        public string? RedirectUrl { get; init; }

        /// <summary>What to do, in a sentence.</summary>
        public required string NextStep { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [ConnectedAccountId, Status, NextStep];
    }

    /// <summary>
    /// The API refused the record, or the connection failed. There is no usable account, unless what was refused were new credentials for
    /// one: that stays as it was.
    /// </summary>
    public sealed class Rejected : ImportResult
    {
        /// <summary>The error; its type says how the API refused.</summary>
        public required ComposioException Error { get; init; }

        /// <summary>The API's reason, in words that are safe to log.</summary>
        public required string Reason { get; init; }

        /// <summary>What the API suggests; null when it suggests nothing.</summary>
        public string? SuggestedFix { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [Reason];
    }

    /// <summary>The record cannot be imported as it is. Nothing was sent for it.</summary>
    public sealed class Invalid : ImportResult
    {
        /// <summary>What is wrong, at least one thing.</summary>
        public required IReadOnlyList<ImportProblem> Problems { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => Problems.Select(static problem => problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}");
    }

    /// <summary>
    /// It is not certain whether an account exists: the answer did not come through, and the list of accounts does not settle it. With a
    /// ledger, a later run finds out before it sends anything.
    /// </summary>
    public sealed class Unknown : ImportResult
    {
        /// <summary>What went wrong.</summary>
        public required ComposioException Error { get; init; }

        /// <summary>Accounts that may be the one; empty when none was seen.</summary>
        public IReadOnlyList<string> PossibleAccountIds { get; init; } = [];

        /// <summary>How to find out, in a sentence.</summary>
        public required string NextStep { get; init; }

        /// <inheritdoc/>
        private protected override IEnumerable<string?> Details => [Error.Message, PossibleAccountIds.Count == 0 ? null : "possible accounts: " + string.Join(", ", PossibleAccountIds), NextStep];
    }
}
