namespace Composio.Runtime;

/// <summary>Imports many connections.</summary>
public static class ConnectionImporter
{
    /// <summary>Imports the records of a source.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <param name="transport">The way to the API.</param>
    /// <param name="flow">What is known of records and operations.</param>
    /// <param name="source">The records; read once, as results are taken.</param>
    /// <param name="options">How to import; null for the defaults.</param>
    /// <param name="ct">Ends the import.</param>
    /// <returns>One result for each record, in the order in which they become known.</returns>
    public static IAsyncEnumerable<ImportResult> ImportAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class => throw new NotSupportedException("Under way.");

    /// <summary>Looks over the records of a source and sends none of them.</summary>
    /// <typeparam name="TRecord">The record.</typeparam>
    /// <param name="transport">The way to the API.</param>
    /// <param name="flow">What is known of records and operations.</param>
    /// <param name="source">The records; read once, as results are taken.</param>
    /// <param name="options">How to import; null for the defaults.</param>
    /// <param name="ct">Ends the check.</param>
    /// <returns>What was found, for each record, in their order.</returns>
    public static IAsyncEnumerable<ImportCheck> CheckAsync<TRecord>(
        ComposioTransport transport, ImportFlow<TRecord> flow, IAsyncEnumerable<TRecord> source, ImportOptions? options, CancellationToken ct)
        where TRecord : class => throw new NotSupportedException("Under way.");
}
