namespace Composio.Runtime;

/// <summary>Distinguishes failures of the whole run from those of one record.</summary>
internal static class RunFault
{
    /// <summary>Returns whether the run cannot continue: the ledger or the key cannot be used, or the import was stopped.</summary>
    public static bool EndsRun(ComposioException fault) => fault
        is ImportLedgerException
        or ImportStoppedException
        or ComposioUnauthorizedException
        or ComposioForbiddenException;
}
