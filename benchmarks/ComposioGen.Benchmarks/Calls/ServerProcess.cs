using System.Diagnostics;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Gets the process of the server.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, TargetApi target)
    {
        _process = process;
        Target = target;
    }

    /// <summary>Gets the served API.</summary>
    public TargetApi Target { get; }

    /// <summary>Starts this program again, with the argument <c>serve</c>.</summary>
    public static ServerProcess Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        start.ArgumentList.Add("serve");
        var process = Process.Start(start)!;
        return new(process, TargetApi.FromLine(process.StandardOutput.ReadLine() ?? ""));
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
