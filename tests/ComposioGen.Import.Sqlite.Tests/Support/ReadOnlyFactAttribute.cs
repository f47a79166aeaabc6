namespace ComposioGen.Import.Sqlite.Tests.Support;

/// <summary>Marks a test that requires file permissions, which do not apply to an administrator on Unix.</summary>
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
