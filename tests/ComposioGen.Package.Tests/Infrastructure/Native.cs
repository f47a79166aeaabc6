using System.Runtime.InteropServices;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>This machine, as the SDK names it.</summary>
internal static class Native
{
    public static string RuntimeIdentifier { get; } = RuntimeInformation.RuntimeIdentifier;

    /// <summary>The arguments to publish native code: the default driver of the linker, clang, is not available on every machine.</summary>
    public static string[] LinkerArguments { get; } = OperatingSystem.IsLinux() ? ["-p:CppCompilerAndLinker=gcc"] : [];

    public static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
