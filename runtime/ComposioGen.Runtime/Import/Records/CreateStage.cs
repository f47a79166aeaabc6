namespace Composio.Runtime;

/// <summary>Specifies the progress of the request that creates the account of a record.</summary>
internal enum CreateStage
{
    /// <summary>Nothing that the API may have processed was sent, or its outcome is known.</summary>
    None,

    /// <summary>The request is in progress, or its account is not in the ledger yet.</summary>
    InProgress,

    /// <summary>The request failed but may have created an account, and the ledger records this.</summary>
    Unclear,
}
