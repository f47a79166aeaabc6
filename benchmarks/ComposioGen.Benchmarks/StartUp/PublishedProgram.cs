using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using ComposioGen.Benchmarks.Calls;

namespace ComposioGen.Benchmarks.StartUp;

/// <summary>Represents a deployed program: trimmed or native, in a separate folder.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private const double Megabyte = 1024 * 1024;

    private readonly DirectoryInfo _folder;

    private PublishedProgram(DirectoryInfo folder) => _folder = folder;

    /// <summary>Gets the size of the deployed files, without symbols.</summary>
    public double Megabytes => _folder.EnumerateFiles().Where(static file => file.Extension is not (".pdb" or ".dbg")).Sum(static file => file.Length) / Megabyte;

    /// <summary>Publishes ComposioGen.StartUp into a temporary folder.</summary>
    public static async Task<PublishedProgram> PublishAsync(bool byHand, bool native)
    {
        var folder = Directory.CreateTempSubdirectory("startup");
        string[] arguments =
        [
            "publish", Path.Combine(Checkout.Folder, "benchmarks", "ComposioGen.StartUp"), "--nologo", "-v", "q", "-c", "Release",
            "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder.FullName, $"-p:ByHand={byHand}", $"-p:Native={native}",
        ];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new(folder) : throw new InvalidOperationException("The program could not be published.");
    }

    /// <summary>Runs the program once.</summary>
    public FirstCall Run(TargetApi target)
    {
        var file = Path.Combine(_folder.FullName, OperatingSystem.IsWindows() ? "ComposioGen.StartUp.exe" : "ComposioGen.StartUp");
        var start = new ProcessStartInfo(file, [target.BaseUrl, target.ApiKey, target.AccountId]) { RedirectStandardOutput = true };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine();
        var elapsed = Stopwatch.GetElapsedTime(begin);
        process.WaitForExit();
        return line?.Split(' ') is ["ACTIVE", var workingSet, var cpu]
            ? new(elapsed.TotalMilliseconds, Number(cpu), Number(workingSet) / Megabyte)
            : throw new InvalidOperationException("The program got no response.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
