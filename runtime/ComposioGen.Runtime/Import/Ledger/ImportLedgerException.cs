namespace Composio;

/// <summary>Thrown when the ledger of an import cannot be used. When it fails at the start of a run, nothing has been sent.</summary>
public sealed class ImportLedgerException : ComposioException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="fault">The kind of failure.</param>
    /// <param name="message">The error message: the problem and a remedy, with the name of the ledger.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public ImportLedgerException(ImportLedgerFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    /// <summary>Gets the kind of failure.</summary>
    public ImportLedgerFault Fault { get; }
}
