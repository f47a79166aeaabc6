namespace Composio;

/// <summary>The ledger of an import cannot be used. When it fails at the start of a run, nothing has been sent.</summary>
public sealed class ImportLedgerException : ComposioException
{
    /// <summary>Describes the fault.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="message">What is wrong and what to do, with the ledger's name.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public ImportLedgerException(ImportLedgerFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public ImportLedgerFault Fault { get; }
}
