using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ComposioGen.Benchmarks.Compile;

/// <summary>Runs the C# compiler of the installed .NET SDK on a folder of sources, like a Release build without a compiler server.</summary>
internal sealed class CompilerProcess
{
    private readonly string _folder = Directory.CreateTempSubdirectory("compiling").FullName;

    /// <summary>Writes the sources and the options of the compiler.</summary>
    public CompilerProcess(IReadOnlyList<string> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"{i}.cs"), sources[i]);
        }

        File.WriteAllLines(
            ResponseFile,
            [
                "/noconfig", "/nostdlib+", "/target:library", "/optimize+", "/debug:portable", "/nullable:enable", "/langversion:12", "/nologo", "/warnaserror+",
                $"/out:\"{Assembly}\"", $"/recurse:\"{Path.Combine(_folder, "*.cs")}\"", .. References().Select(static path => $"/reference:\"{path}\""),
            ]);
    }

    /// <summary>Returns the size of the assembly, in bytes.</summary>
    public long AssemblySize => new FileInfo(Assembly).Length;

    private string Assembly => Path.Combine(_folder, "UserProject.dll");

    private string ResponseFile => Path.Combine(_folder, "compiler.rsp");

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidOperationException">The compiler found an error or a warning.</exception>
    public void Run()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [CompilerPath(), "@" + ResponseFile]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    /// <summary>Removes the folder.</summary>
    public void Delete() => Directory.Delete(_folder, recursive: true);

    private static string CompilerPath() => Directory
        .GetDirectories(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk")))
        .OrderByDescending(static folder => Version.TryParse(Path.GetFileName(folder).Split('-')[0], out var version) ? version : new Version(0, 0))
        .Select(static folder => Path.Combine(folder, "Roslyn", "bincore", "csc.dll"))
        .First(File.Exists);

    private static IEnumerable<string> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => IsReferenced(Path.GetFileNameWithoutExtension(path)));

    private static bool IsReferenced(string name) =>
        name is "mscorlib" or "netstandard" or "ComposioGen.Runtime"
        || (name.StartsWith("System", StringComparison.Ordinal) && name is not "System.CodeDom" and not "System.Management");
}
