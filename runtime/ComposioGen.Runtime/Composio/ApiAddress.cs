namespace Composio.Runtime;

/// <summary>The address of the API.</summary>
internal static class ApiAddress
{
    public const string Production = "https://backend.composio.dev";
}
