namespace ComposioGen.Generator.Binding.Composio;

/// <summary>The values of Composio's API that the SDK builds on.</summary>
internal static class ApiValues
{
    public const string Active = "ACTIVE";
    public const string Initializing = "INITIALIZING";
    public const string Initiated = "INITIATED";
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    /// <summary>The account type that lets a list show shared accounts too.</summary>
    public const string AllAccountTypes = "ALL";
}
