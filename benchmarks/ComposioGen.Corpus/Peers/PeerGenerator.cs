using System.Diagnostics;

namespace ComposioGen.Corpus.Peers;

/// <summary>Represents another generator, as a dotnet tool with a fixed version, whose output is compiled in the same way.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="package">The package of the tool.</param>
/// <param name="version">Its version.</param>
/// <param name="arguments">Its arguments for a document and an output folder.</param>
internal sealed class PeerGenerator(string name, string package, string version, Func<string, string, string[]> arguments)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Gets the generators that the corpus is compared with.</summary>
    public static IReadOnlyList<PeerGenerator> All { get; } =
    [
        new("nswag", "NSwag.ConsoleCore", "14.7.1", static (document, folder) =>
            ["openapi2csclient", $"/input:{document}", $"/output:{Path.Combine(folder, "Client.cs")}", "/namespace:Peer", "/jsonLibrary:SystemTextJson"]),
        new("kiota", "Microsoft.OpenApi.Kiota", "1.38.0", static (document, folder) =>
            ["generate", "-l", "CSharp", "-d", document, "-o", folder, "-c", "PeerClient", "-n", "Peer", "--clean-output"]),
    ];

    public string Name => name;

    /// <summary>Installs the tool unless this was done before.</summary>
    /// <returns>Null when the tool is there; otherwise the reason why it is not.</returns>
    public string? Prepare(string cacheFolder)
    {
        var tools = Path.Combine(cacheFolder, "tools", $"{package}-{version}");
        _command = Path.Combine(tools, name);
        return File.Exists(_command) || File.Exists(_command + ".exe") || Run("dotnet", ["tool", "install", package, "--version", version, "--tool-path", tools]) == 0
            ? null
            : $"{package} {version} cannot be installed";
    }

    /// <summary>Returns whether the generator accepts a document and its output compiles.</summary>
    public bool Compiles(string document)
    {
        var folder = Directory.CreateTempSubdirectory("composiogen-peer-").FullName;
        try
        {
            return Run(_command!, arguments(document, folder)) == 0 && PeerProject.Compiles(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string? _command;

    private static int Run(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["KIOTA_OFFLINE_ENABLED"] = "true";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest))
        {
            return process.ExitCode;
        }

        process.Kill(entireProcessTree: true);
        return -1;
    }
}
