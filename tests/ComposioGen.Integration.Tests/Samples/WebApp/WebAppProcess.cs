using System.Diagnostics;
using System.Reflection;
using System.Text;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Runs samples/WebApp on a free port as a process.</summary>
internal sealed class WebAppProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ImportProcess.Folder)!, "WebApp");

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _subscribed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebAppProcess(ComposioTestServer? server, string? publicUrl)
    {
        var configuration = typeof(WebAppProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["exec", Path.Combine(Folder, "bin", configuration, "net10.0", "WebApp.dll"), "--urls", publicUrl ?? "http://127.0.0.1:0"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["COMPOSIO_API_KEY"] = server?.ApiKey;
        start.Environment["COMPOSIO_BASE_URL"] = server?.BaseUrl.ToString();
        start.Environment["PublicUrl"] = publicUrl;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address => _address.Task.Result;

    /// <summary>Gets the log of the application.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts the sample and waits until it listens and has subscribed its webhook.</summary>
    /// <param name="server">The server to use; null to let the sample start one.</param>
    /// <param name="publicUrl">The address to listen on and to subscribe.</param>
    public static async Task<WebAppProcess> StartAsync(ComposioTestServer? server = null, string? publicUrl = null)
    {
        var app = new WebAppProcess(server, publicUrl);
        try
        {
            await app._address.Task.WaitAsync(Patience);
            await app._subscribed.Task.WaitAsync(Patience);
            return app;
        }
        catch (TimeoutException)
        {
            app.Dispose();
            throw new InvalidOperationException("The sample did not start:\n" + app.Log);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line?.IndexOf(Listening, StringComparison.Ordinal) is { } start and >= 0)
        {
            _address.TrySetResult(new Uri(line[(start + Listening.Length)..]));
        }
        else if (line?.Contains("Subscribed ", StringComparison.Ordinal) == true)
        {
            _subscribed.TrySetResult();
        }
    }
}
