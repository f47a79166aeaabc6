using System.Runtime.InteropServices;

namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>The DLLs of the generator as the package contains them for this platform, compiled ahead of time.</summary>
internal static class ReadyToRunImages
{
    private static readonly string Project = Path.Combine(Checkout.Folder, "generator", "ComposioGen");

    /// <summary>Compiles them as <c>dotnet pack</c> does.</summary>
    public static void Compile() => Tool.Run(Project, "build", "-c", "Release", "-v", "q", "--nologo", "-t:CompileReadyToRun");

    /// <summary>Returns the path of a DLL; null when the package contains it only as IL.</summary>
    public static string? PathOf(string name)
    {
        var path = Path.Combine(Project, "obj", "Release", "net8.0", "readytorun", Platform(), name + ".dll");
        return File.Exists(path) ? path : null;
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }
}
