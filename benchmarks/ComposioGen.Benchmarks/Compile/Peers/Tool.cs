using System.Diagnostics;

namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Runs <c>dotnet</c> and measures it as a whole process.</summary>
internal static class Tool
{
    /// <summary>Runs a command.</summary>
    /// <returns>The duration and the output.</returns>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static (TimeSpan Elapsed, string Output) Run(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(begin);
        return process.ExitCode == 0 ? (elapsed, output) : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }
}
