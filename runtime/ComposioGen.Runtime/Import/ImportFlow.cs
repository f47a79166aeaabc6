namespace Composio.Runtime;

/// <summary>What generated code tells the importer about its records and about the operations of the document.</summary>
/// <typeparam name="TRecord">The record of an import.</typeparam>
public sealed class ImportFlow<TRecord>
    where TRecord : class
{
    /// <summary>Creates an account.</summary>
    public required ComposioOperation Create { get; init; }

    /// <summary>Lists accounts, with the filters <c>user_ids</c> and <c>auth_config_ids</c> and a cursor.</summary>
    public required ComposioOperation List { get; init; }

    /// <summary>Whether the list takes <c>limit</c>.</summary>
    public bool ListTakesLimit { get; init; }

    /// <summary>Whether the list has to be asked for shared accounts too, with <c>account_type</c>.</summary>
    public bool AsksForShared { get; init; }

    /// <summary>Whether the list can be asked for accounts by <c>connected_account_ids</c>.</summary>
    public bool ListsByAccount { get; init; }

    /// <summary>Changes an account, its credentials in <c>connection.state</c> among it; null when the document has no such operation.</summary>
    public ComposioOperation? Update { get; init; }

    /// <summary>Reads an auth config; null when the document has no such operation.</summary>
    public ComposioOperation? GetAuthConfig { get; init; }

    /// <summary>Reads a toolkit; null when the document has no such operation.</summary>
    public ComposioOperation? GetToolkit { get; init; }

    /// <summary>The user of a record.</summary>
    public required Func<TRecord, string> UserId { get; init; }

    /// <summary>The auth config of a record.</summary>
    public required Func<TRecord, string> AuthConfigId { get; init; }

    /// <summary>The name that the account is to have; null for none.</summary>
    public required Func<TRecord, string?> Alias { get; init; }

    /// <summary>Whether a record has a state; one that is missing is a problem of the record and no error of the program.</summary>
    public required Func<TRecord, bool> HasState { get; init; }

    /// <summary>Writes the state of a record that has one.</summary>
    public required JsonValueWriter<TRecord> WriteState { get; init; }

    /// <summary>Writes the body that creates the account.</summary>
    public required JsonValueWriter<TRecord> WriteCreate { get; init; }

    /// <summary>The fields that an active connection of a scheme must have, by the scheme's name on the wire; empty for a scheme that is not known.</summary>
    public required Func<string, IReadOnlyList<string>> RequiredFields { get; init; }
}
