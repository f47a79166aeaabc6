namespace Composio.Runtime;

/// <summary>What the client calls itself.</summary>
internal static class UserAgent
{
    /// <summary><c>ComposioGen/1.2.3 (.NET 10.0.1)</c>, and the application's name after it.</summary>
    public static string Create(string? applicationName)
    {
        var version = typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        var agent = $"ComposioGen/{version} (.NET {Environment.Version})";
        return applicationName is null ? agent : $"{agent} {applicationName}";
    }
}
