using System.Runtime.InteropServices;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>This machine, as the SDK names it.</summary>
internal static class Native
{
    public static string RuntimeIdentifier { get; } = RuntimeInformation.RuntimeIdentifier;

    /// <summary>What a publish as native code needs: the linker's usual driver, clang, is not on every machine.</summary>
    public static string[] LinkerArguments { get; } = OperatingSystem.IsLinux() ? ["-p:CppCompilerAndLinker=gcc"] : [];

    public static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
