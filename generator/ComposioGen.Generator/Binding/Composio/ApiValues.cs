namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Defines the values of Composio's API that the SDK depends on.</summary>
internal static class ApiValues
{
    public const string Active = "ACTIVE";
    public const string Initializing = "INITIALIZING";
    public const string Initiated = "INITIATED";
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    /// <summary>The account type that includes shared accounts in a list.</summary>
    public const string AllAccountTypes = "ALL";
}
