// ConnectedAccountsClient.Imports.g.cs
partial class ConnectedAccountsClient
{
    /// <summary>
    /// Imports many connections, each exactly once: accounts that are there already are left as they are, a lost answer is looked into before
    /// anything is sent again, and the pace keeps within a share of the API's request budget. With a ledger, a run that was cut off can be taken
    /// up again. Memory stays bounded, however many records there are.
    /// </summary>
    /// <param name="source">The records; read as results are taken.</param>
    /// <param name="options">Concurrency, ledger, budget; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the import. What was sent and not answered is looked into by the next run with the same ledger.</param>
    /// <returns>One result for each record, in the order in which they become known; its Index tells which record it is about.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown by the enumeration.</exception>
    /// <exception cref="ImportStoppedException">The API cannot be reached; thrown by the enumeration.</exception>
    /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
    public virtual IAsyncEnumerable<ImportResult> ImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Imports many connections that are in memory or are made on the way, each exactly once, as the overload for asynchronous sources does.</summary>
    /// <param name="source">The records; read as results are taken.</param>
    /// <param name="options">Concurrency, ledger, budget; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the import. What was sent and not answered is looked into by the next run with the same ledger.</param>
    /// <returns>One result for each record, in the order in which they become known; its Index tells which record it is about.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown by the enumeration.</exception>
    /// <exception cref="ImportStoppedException">The API cannot be reached; thrown by the enumeration.</exception>
    /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
    public virtual IAsyncEnumerable<ImportResult> ImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Looks over the records of an import: ids, credentials, and what the scheme and the toolkit require. Nothing is sent but reads of auth configs and toolkits.</summary>
    /// <param name="source">The records; read as results are taken.</param>
    /// <param name="options">As for the import; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What was found, for each record, in their order.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
    public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    /// <summary>Checks the records of an import that are in memory or are made on the way, as the overload for asynchronous sources does.</summary>
    /// <param name="source">The records; read as results are taken.</param>
    /// <param name="options">As for the import; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What was found, for each record, in their order.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
    public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

    private static ImportFlow<ConnectionImport> CreateImportFlow() => new()
    {
        Create = CreateOperation,
        List = ListOperation,
        ListTakesLimit = false,
        AsksForShared = false,
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
        RequiredFields = static scheme => scheme switch
        {
            "OAUTH2" => ["access_token"],
            _ => [],
        },
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
/// <summary>A connection to import: whose it is, through which auth config, and the credentials.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial class ConnectionImport
{
    /// <summary>The user in the caller's own terms, 1 to 256 characters.</summary>
    public required string UserId { get; init; }

    /// <summary>The auth config, such as ac_...; imported OAuth tokens need a custom one with the client that issued them.</summary>
    public required string AuthConfigId { get; init; }

    /// <summary>The credentials, from a builder of AuthScheme.</summary>
    public required State State { get; init; }

    /// <summary>The name that the account is to have, unique per user and toolkit; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Shows whose connection it is, and no credential.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => "ConnectionImport { UserId = " + UserId + ", AuthConfigId = " + AuthConfigId + ", Alias = " + (Alias ?? "null") + ", State = *** }";
}
