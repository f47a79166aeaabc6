namespace Composio.Runtime;

/// <summary>How a credential is shown.</summary>
internal static class Secrets
{
    /// <summary>What stands in a credential's place.</summary>
    public const string Mask = "***";
}
