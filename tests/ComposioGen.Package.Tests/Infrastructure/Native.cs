using System.Runtime.InteropServices;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>This machine, as the SDK names it.</summary>
internal static class Native
{
    public static string RuntimeIdentifier { get; } = RuntimeInformation.RuntimeIdentifier;

    public static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
