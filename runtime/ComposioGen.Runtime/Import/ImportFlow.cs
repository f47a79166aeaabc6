using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Provides the generated accessors and operations that the importer uses.</summary>
/// <typeparam name="TRecord">The type of the import record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImportFlow<TRecord> : ImportOperations
    where TRecord : class
{
    /// <summary>Gets the accessor for the user ID of a record.</summary>
    public required Func<TRecord, string> UserId { get; init; }

    /// <summary>Gets the accessor for the auth config ID of a record.</summary>
    public required Func<TRecord, string> AuthConfigId { get; init; }

    /// <summary>Gets the accessor for the requested alias; null for none.</summary>
    public required Func<TRecord, string?> Alias { get; init; }

    /// <summary>Gets whether a record has a state; a missing one is reported as a problem of the record rather than thrown.</summary>
    public required Func<TRecord, bool> HasState { get; init; }

    /// <summary>Gets the writer for the state of a record that has one.</summary>
    public required JsonValueWriter<TRecord> WriteState { get; init; }

    /// <summary>Gets the writer for the body that creates the account.</summary>
    public required JsonValueWriter<TRecord> WriteCreate { get; init; }

    /// <summary>Gets the fields required for an active connection, by the scheme's name in the JSON; empty for an unknown scheme.</summary>
    public required Func<string, IReadOnlyList<string>> RequiredFields { get; init; }
}
