using Composio.Testing;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Runs a server in a separate process, so that its work is not measured. It ends with its input.</summary>
internal static class ServeCommand
{
    /// <summary>Prints the address and serves requests.</summary>
    public static async Task RunAsync()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { RequestLogCapacity = 1 });
        Console.WriteLine(SeededServer.Seed(server).ToLine());
        await Console.In.ReadToEndAsync();
    }
}
