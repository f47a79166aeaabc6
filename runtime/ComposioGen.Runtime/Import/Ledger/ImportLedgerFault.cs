namespace Composio;

/// <summary>Specifies why a ledger cannot be used.</summary>
public enum ImportLedgerFault
{
    /// <summary>Another run is using it.</summary>
    InUse,

    /// <summary>It belongs to an import with another scope.</summary>
    OtherImport,

    /// <summary>It is not a ledger, or has a newer version.</summary>
    Foreign,

    /// <summary>It cannot be read or written: missing permissions, a full disk, or a damaged file.</summary>
    Unusable,
}
