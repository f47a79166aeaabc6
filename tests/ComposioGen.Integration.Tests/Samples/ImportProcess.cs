using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace ComposioGen.Integration.Tests.Samples;

/// <summary>Runs the built sample as a process.</summary>
internal sealed class ImportProcess : IDisposable
{
    // Much longer than a run, to end a process that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource _lineSeen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string? _awaitedText;

    private ImportProcess(string? awaitedText, Uri? baseUrl, string? apiKey, string[] arguments)
    {
        _awaitedText = awaitedText;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["exec", Assembly, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("COMPOSIO_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["COMPOSIO_BASE_URL"] = baseUrl?.ToString();
        start.Environment["COMPOSIO_API_KEY"] = apiKey;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Take(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The folder of the sample's sources.</summary>
    public static string Folder { get; } = Path.Combine(Repository(), "samples", "ImportConnections");

    private static string Assembly { get; } = Path.Combine(
        Folder, "bin", typeof(ImportProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration, "net10.0", "ImportConnections.dll");

    /// <summary>Runs the sample to its end.</summary>
    /// <param name="baseUrl">COMPOSIO_BASE_URL; null for none.</param>
    /// <param name="apiKey">COMPOSIO_API_KEY; null for none.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<ImportRun> RunAsync(Uri? baseUrl, string? apiKey, params string[] arguments)
    {
        using var process = new ImportProcess(null, baseUrl, apiKey, arguments);
        return await process.EndAsync();
    }

    /// <summary>Starts the sample and waits until it has written a text.</summary>
    public static async Task<ImportProcess> StartAsync(string awaitedText, Uri baseUrl, string apiKey, params string[] arguments)
    {
        var process = new ImportProcess(awaitedText, baseUrl, apiKey, arguments);
        await process._lineSeen.Task.WaitAsync(Patience);
        return process;
    }

    /// <summary>Asks the process to end. The sample treats SIGTERM like Ctrl+C; SIGINT itself is ignored by children of a background job.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]);
        kill.WaitForExit(Patience);
    }

    /// <summary>Waits for the end.</summary>
    public async Task<ImportRun> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return new ImportRun(_process.ExitCode, _output.ToString(), _errors.ToString());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        }

        return folder.FullName;
    }

    private void Take(StringBuilder text, string? line)
    {
        if (line is null)
        {
            return;
        }

        text.Append(line).Append('\n');
        if (_awaitedText is not null && line.Contains(_awaitedText, StringComparison.Ordinal))
        {
            _lineSeen.TrySetResult();
        }
    }
}
