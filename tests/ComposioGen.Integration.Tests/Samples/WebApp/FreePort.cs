using System.Net;
using System.Net.Sockets;

namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Finds a port for a program that must know its address before it listens.</summary>
internal static class FreePort
{
    public static string Url()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
