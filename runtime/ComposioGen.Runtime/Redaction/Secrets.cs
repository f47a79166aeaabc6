namespace Composio.Runtime;

/// <summary>Defines how a credential is displayed.</summary>
internal static class Secrets
{
    /// <summary>The text displayed instead of a credential.</summary>
    public const string Mask = "***";
}
