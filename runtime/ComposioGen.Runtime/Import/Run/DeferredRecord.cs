namespace Composio.Runtime;

/// <summary>Represents a record that waits for its settle time.</summary>
/// <param name="Item">The record.</param>
/// <param name="SettlesAt">When the wait ends, for display.</param>
/// <param name="Unresolved">The result of the record when the run ends before.</param>
internal sealed record DeferredRecord(ImportItem Item, DateTimeOffset SettlesAt, ImportResult Unresolved);
