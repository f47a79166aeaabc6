using System.Diagnostics;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Slow;

/// <summary>Tests the package: created, installed from a folder as a tool, and run without a key.</summary>
[Trait("Category", "Slow")]
public sealed class InstallTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-import-install-");

    [SlowFact]
    public async Task Package_InstalledAsTool_RunsDemoWithoutKey()
    {
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ToolProcess.AssemblyPath)!, "..", "..", ".."));
        var (feed, tools) = (Path.Combine(_folder.FullName, "feed"), Path.Combine(_folder.FullName, "tools"));
        await RunAsync("dotnet", "pack", project, "--configuration", "Release", "--output", feed, "-p:Version=0.1.0-test", "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>""");

        await RunAsync("dotnet", "tool", "install", "ComposioGen.Import.Tool", "--version", "0.1.0-test", "--tool-path", tools);
        var transcript = await RunAsync(Path.Combine(tools, "composio-import"), "--demo", "200", "--report", "demo.html");

        transcript.ShouldContain("200 connected");
        File.Exists(Path.Combine(_folder.FullName, "demo.html")).ShouldBeTrue();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("COMPOSIO", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        if (arguments[0] != "pack")
        {
            // A separate packages folder, so that no package of an earlier run is installed.
            start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "packages");
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        var transcript = await output + await errors;
        process.ExitCode.ShouldBe(0, transcript);
        return transcript;
    }
}
