namespace ComposioGen.Import.Sqlite.Tests.Support;

/// <summary>A test that needs file permissions to be obeyed, which they are not for an administrator on Unix.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadOnlyFactAttribute : FactAttribute
{
    public ReadOnlyFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            Skip = "Runs as root, who may write to read-only files.";
        }
    }
}
