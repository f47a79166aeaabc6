using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Composio.Runtime.Tests;

/// <summary>What the client's own handler does over a real connection, which a fake handler cannot show.</summary>
public sealed class SocketTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SocketTests() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task A_refused_connection_means_that_nothing_was_sent()
    {
        using var transport = Over();
        _listener.Stop();
        (await Api.Fails<ComposioConnectionException>(transport.Send(Api.Post))).RequestMayHaveBeenSent.ShouldBeFalse();
    }

    [Fact]
    public async Task A_dropped_connection_means_that_it_may_have_been()
    {
        using var transport = Over();
        var call = transport.Send(Api.Post);
        using (var socket = await _listener.AcceptSocketAsync())
        {
            await socket.ReceiveAsync(new byte[4096]);
        }

        (await Api.Fails<ComposioConnectionException>(call)).RequestMayHaveBeenSent.ShouldBeTrue();
    }

    [Fact]
    public async Task A_redirect_is_not_followed_behind_our_back()
    {
        using var transport = Over();
        var call = transport.GetPet();
        using var socket = await _listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[4096]);
        await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2/\r\nContent-Length: 0\r\n\r\n"));
        (await Api.Fails<ComposioApiException>(call)).Message.ShouldContain("another origin");
    }

    private ComposioTransport Over()
    {
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        return new(new() { ApiKey = "k", BaseUrl = url, MaxRetries = 0 }, Api.NoEnvironment, () => 0);
    }
}
