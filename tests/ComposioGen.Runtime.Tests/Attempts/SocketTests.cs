using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Composio.Runtime.Tests;

/// <summary>Tests the handler of the client over a real connection.</summary>
public sealed class SocketTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SocketTests() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task SendAsync_ConnectionRefused_ReportsNothingSent()
    {
        using var transport = Over();
        _listener.Stop();
        (await Api.Fails<ComposioNetworkException>(transport.Send(Api.Post))).RequestMayHaveBeenSent.ShouldBeFalse();
    }

    [Fact]
    public async Task SendAsync_ConnectionDropped_ReportsPossiblySent()
    {
        using var transport = Over();
        var call = transport.Send(Api.Post);
        using (var socket = await _listener.AcceptSocketAsync())
        {
            await socket.ReceiveAsync(new byte[4096]);
        }

        (await Api.Fails<ComposioNetworkException>(call)).RequestMayHaveBeenSent.ShouldBeTrue();
    }

    [Fact]
    public async Task SendAsync_Redirect_IsNotFollowedByHandler()
    {
        using var transport = Over();
        var call = transport.GetPet();
        using var socket = await _listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[4096]);
        await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2/\r\nContent-Length: 0\r\n\r\n"));
        (await Api.Fails<ComposioApiException>(call)).Message.ShouldContain("another origin");
    }

    [Fact]
    public async Task Dispose_PendingCall_Completes()
    {
        var transport = Over();
        var call = transport.GetPet();
        using var socket = await _listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[4096]);
        transport.Dispose();
        await socket.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"id\":\"p\",\"age\":3}"u8.ToArray());
        (await call).Age.ShouldBe(3);
        await Api.Fails<ObjectDisposedException>(transport.GetPet());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZip")]
    [InlineData("br")]
    public async Task SendAsync_CompressedResponse_IsDecompressed(string encoding)
    {
        using var transport = Over();
        var call = transport.GetPet();
        using var socket = await _listener.AcceptSocketAsync();
        var request = new byte[4096];
        var length = await socket.ReceiveAsync(request);
        Encoding.ASCII.GetString(request, 0, length).ShouldContain("accept-encoding: gzip, br\r\n", Case.Insensitive);
        var body = Compress("""{"id":"p1"}"""u8, encoding);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n"));
        await socket.SendAsync(body);
        (await call.WaitAsync(ManualTime.Patience)).Id.ShouldBe("p1");
    }

    [Fact]
    public async Task SendAsync_CompressedResponseBeyondLimit_Throws()
    {
        using var transport = Over(maxResponseBytes: 1000);
        var call = transport.GetPet();
        using var socket = await _listener.AcceptSocketAsync();
        await socket.ReceiveAsync(new byte[4096]);
        var body = Compress(Encoding.ASCII.GetBytes("{\"id\":\"" + new string('p', 100_000) + "\"}"), "br");
        body.Length.ShouldBeLessThan(1000);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: {body.Length}\r\n\r\n"));
        await socket.SendAsync(body);
        (await Api.Fails<ComposioResponseException>(call)).Message.ShouldContain("1000 bytes");
    }

    private static byte[] Compress(ReadOnlySpan<byte> text, string encoding)
    {
        using var bytes = new MemoryStream();
        using (Stream packed = encoding == "br" ? new BrotliStream(bytes, CompressionLevel.Fastest) : new GZipStream(bytes, CompressionLevel.Fastest))
        {
            packed.Write(text);
        }

        return bytes.ToArray();
    }

    private ComposioTransport Over(int maxResponseBytes = 1_000_000)
    {
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        return new(new() { ApiKey = "k", BaseUrl = url, MaxRetries = 0, MaxResponseBytes = maxResponseBytes }, Api.NoEnvironment, () => 0);
    }
}
