namespace Composio.Runtime;

/// <summary>Creates the user agent of the client.</summary>
internal static class UserAgent
{
    /// <summary>Returns <c>ComposioGen/1.2.3 (.NET 10.0.1)</c>, followed by the name of the application.</summary>
    public static string Create(string? applicationName)
    {
        var agent = $"ComposioGen/{PackageVersion.Text} (.NET {Environment.Version})";
        return applicationName is null ? agent : $"{agent} {applicationName}";
    }
}
