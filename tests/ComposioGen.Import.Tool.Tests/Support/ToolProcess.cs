using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>Runs the tool as a separate process from the build output.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;

    private ToolProcess(ProcessStartInfo start, string? input)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Append(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using (_process.StandardInput)
        {
            _process.StandardInput.Write(input);
        }
    }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>The DLL of the tool.</summary>
    public static string AssemblyPath { get; } = Path.Combine(
        RepositoryRoot(), "runtime", "ComposioGen.Import.Tool", "bin",
        typeof(ToolProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration, "net10.0", "composio-import.dll");

    /// <summary>Starts the tool in a folder.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">The environment variables; those of the tests for Composio are removed.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">Standard input.</param>
    public static ToolProcess Start(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments, string? input = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [AssemblyPath, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key))
        {
            if (name.StartsWith("COMPOSIO", StringComparison.Ordinal))
            {
                start.Environment.Remove(name);
            }
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(start, input);
    }

    /// <summary>Requests the end of the process, like Ctrl+C. SIGINT itself is ignored by children of a background job.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {Id}"]);
        kill.WaitForExit(Patience);
    }

    /// <summary>Sends SIGKILL, which the process cannot handle.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for the end.</summary>
    /// <param name="limit">The maximum time; null for five minutes.</param>
    public async Task<ToolResult> EndAsync(TimeSpan? limit = null)
    {
        using var patience = new CancellationTokenSource(limit ?? Patience);
        await _process.WaitForExitAsync(patience.Token);
        return new(_process.ExitCode, Text(_output), Text(_errors));
    }

    /// <summary>Waits for the end and records the largest working set, which is available only while the process runs.</summary>
    /// <param name="limit">The longest time to wait.</param>
    public async Task<(ToolResult Result, long PeakWorkingSet)> EndWithPeakAsync(TimeSpan limit)
    {
        var end = EndAsync(limit);
        var peak = 0L;
        while (await Task.WhenAny(end, Task.Delay(TimeSpan.FromMilliseconds(100))) != end)
        {
            _process.Refresh();
            if (!_process.HasExited)
            {
                peak = Math.Max(peak, _process.PeakWorkingSet64);
            }
        }

        return (await end, peak);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line).Append(line is null ? "" : "\n");
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        }

        return folder.FullName;
    }
}
