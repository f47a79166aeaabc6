using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>What generated code tells the importer about its records and about the operations of the document.</summary>
/// <typeparam name="TRecord">The record of an import.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImportFlow<TRecord> : ImportOperations
    where TRecord : class
{
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
