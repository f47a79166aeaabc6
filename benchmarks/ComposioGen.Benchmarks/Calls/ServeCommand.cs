using Composio.Testing;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>A server in a process of its own, so that its work does not count as the client's. It ends when its input does.</summary>
internal static class ServeCommand
{
    /// <summary>Says where it listens, and serves.</summary>
    public static async Task RunAsync()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { RequestLogCapacity = 1 });
        Console.WriteLine(SeededServer.Seed(server).ToLine());
        await Console.In.ReadToEndAsync();
    }
}
