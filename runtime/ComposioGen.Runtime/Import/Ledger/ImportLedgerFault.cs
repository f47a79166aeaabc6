namespace Composio;

/// <summary>What is wrong with a ledger.</summary>
public enum ImportLedgerFault
{
    /// <summary>Another run holds it.</summary>
    InUse,

    /// <summary>It belongs to an import with another scope.</summary>
    OtherImport,

    /// <summary>It is not a ledger, or one of a newer version.</summary>
    Foreign,

    /// <summary>It cannot be read or written: no permission, a full disk, a damaged file.</summary>
    Unusable,
}
