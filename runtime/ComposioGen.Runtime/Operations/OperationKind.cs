using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Specifies operations whose failures have a more specific meaning than the status code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OperationKind
{
    /// <summary>Any other operation.</summary>
    Other,

    /// <summary>Creates a connected account.</summary>
    CreateConnection,

    /// <summary>Creates a hosted link.</summary>
    LinkConnection,

    /// <summary>Reads one connected account.</summary>
    GetConnection,

    /// <summary>Changes a connected account.</summary>
    UpdateConnection,

    /// <summary>Revokes a connected account at the provider.</summary>
    RevokeConnection,

    /// <summary>Completes a flow with identity verification.</summary>
    CompleteAuth,
}
