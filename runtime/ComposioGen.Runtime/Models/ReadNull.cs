namespace Composio.Runtime;

/// <summary>
/// Represents a null that was read for a member that the document does not declare nullable. The property is null, and the null is written back,
/// but not sent in a request.
/// </summary>
internal sealed class ReadNull
{
    private ReadNull()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ReadNull Value { get; } = new();
}
