// ConnectedAccountsClient.Imports.g.cs
partial class ConnectedAccountsClient
{
    /// <summary>
    /// Imports connections, each exactly once: existing accounts are left unchanged, a lost response is reconciled before anything is sent
    /// again, and the rate stays within a share of the API's request budget. With a ledger, an interrupted import can be resumed. Memory use is
    /// bounded and does not depend on the number of records.
    /// </summary>
    /// <param name="source">The records, which are read as the results are enumerated.</param>
    /// <param name="options">The options, such as concurrency, ledger and request budget; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the import. Requests without a response are reconciled by the next import with the same ledger.</param>
    /// <returns>One result for each record, in the order of completion; Index identifies the record.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown during enumeration.</exception>
    /// <exception cref="ImportStoppedException">The API cannot be reached; thrown during enumeration.</exception>
    /// <exception cref="ComposioException">The API rejects the API key; thrown during enumeration.</exception>
    public virtual IAsyncEnumerable<ImportResult> ImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Imports connections from a synchronous source, each exactly once, like the overload for asynchronous sources.</summary>
    /// <param name="source">The records, which are read as the results are enumerated.</param>
    /// <param name="options">The options, such as concurrency, ledger and request budget; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the import. Requests without a response are reconciled by the next import with the same ledger.</param>
    /// <returns>One result for each record, in the order of completion; Index identifies the record.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown during enumeration.</exception>
    /// <exception cref="ImportStoppedException">The API cannot be reached; thrown during enumeration.</exception>
    /// <exception cref="ComposioException">The API rejects the API key; thrown during enumeration.</exception>
    public virtual IAsyncEnumerable<ImportResult> ImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Validates the records of an import: IDs, credentials, and the fields that the auth scheme and the toolkit require. Only auth configs and toolkits are requested from the API; <c>ImportCheck.Warnings</c> describes what could not be validated because one of them could not be read.</summary>
    /// <param name="source">The records, which are read as the results are enumerated.</param>
    /// <param name="options">The options of the import; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the validation.</param>
    /// <returns>One result for each record, in the order of the records.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ComposioException">The API cannot be reached, or rejects the API key; thrown during enumeration.</exception>
    public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Validates the records of a synchronous source, like the overload for asynchronous sources.</summary>
    /// <param name="source">The records, which are read as the results are enumerated.</param>
    /// <param name="options">The options of the import; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the validation.</param>
    /// <returns>One result for each record, in the order of the records.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ComposioException">The API cannot be reached, or rejects the API key; thrown during enumeration.</exception>
    public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    private static ImportFlow<ConnectionImport> CreateImportFlow() => new()
    {
        Create = CreateOperation,
        List = ListOperation,
        ListHasLimit = false,
        IncludesShared = false,
        ListsByAccount = false,
        Update = null,
        GetAccount = new("ConnectedAccounts.Get", HttpMethod.Get, "/api/v3.1/connected_accounts/{id}"),
        GetAuthConfig = null,
        GetToolkit = null,
        UserId = static record => record.UserId,
        AuthConfigId = static record => record.AuthConfigId,
        Alias = static record => record.Alias,
        HasState = static record => record.State is not null,
        WriteState = static (writer, record) => record.State.WriteTo(writer),
        WriteCreate = WriteImport,
        RequiredFields = RequiredFieldsOf,
    };

    private static void WriteImport(Utf8JsonWriter writer, ConnectionImport record)
    {
        var body = new CreateRequest
        {
            AuthConfig = new() { Id = record.AuthConfigId },
            Connection = new()
            {
                UserId = record.UserId,
                State = record.State,
                Alias = string.IsNullOrWhiteSpace(record.Alias) ? null : record.Alias,
            },
        };

        body.WriteTo(writer);
    }
}

// ConnectionImport.g.cs
/// <summary>Represents a connection to import: its user, its auth config and its credentials.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class ConnectionImport
{
    /// <summary>Gets the ID of the user in the application, 1 to 256 characters.</summary>
    public required string UserId { get; init; }

    /// <summary>Gets the ID of the auth config, such as ac_...; imported OAuth tokens require a custom auth config with the OAuth client that issued them.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>Gets the state with the credentials, created by a method of AuthScheme.</summary>
    public required State State { get; init; }

    /// <summary>Gets the alias of the account, unique per user and toolkit; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Returns the user, the auth config and the alias, without credentials.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => "ConnectionImport { UserId = " + UserId + ", AuthConfigId = " + AuthConfigId + ", Alias = " + (Alias ?? "null") + ", State = *** }";
}
