using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ComposioGen.Integration.Tests.Document;

/// <summary>Serves our document with @stoplight/prism-cli, which responds with 4xx to every request that violates the document.</summary>
internal sealed class PrismMock : IDisposable
{
    private const string Package = "@stoplight/prism-cli@5.16.0";

    private readonly ChildProcess _process;
    private readonly HttpClient _http = new();

    private PrismMock(ChildProcess process, int port)
    {
        _process = process;
        _http.BaseAddress = new Uri($"http://127.0.0.1:{port}");
        _http.DefaultRequestHeaders.Add("x-api-key", "ak_1");
    }

    public static async Task<PrismMock> StartAsync(string folder)
    {
        var install = await ChildProcess.RunAsync(folder, new Dictionary<string, string>(), "npm", "install", "--no-audit", "--no-fund", "--prefix", folder, Package);
        install.ExitCode.ShouldBe(0, install.Output);

        var port = FreePort();
        var document = await MockDocument.WriteAsync(folder);
        var process = new ChildProcess(
            folder, new Dictionary<string, string>(), Path.Combine(folder, "node_modules", ".bin", "prism"), "mock", "--host", "127.0.0.1", "--port", $"{port}", document);
        for (var attempt = 0; !process.Output.Contains("is listening", StringComparison.Ordinal); attempt++)
        {
            (process.HasExited || attempt == 600).ShouldBeFalse(process.Output);
            await Task.Delay(100);
        }

        return new(process, port);
    }

    /// <summary>Returns the response of the mock: the status and the reason.</summary>
    public async Task<(int Status, string Text)> SendAsync(TapedRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Target);
        if (request.Body is { } body)
        {
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await _http.SendAsync(message);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
