using Microsoft.Extensions.Hosting;

namespace Composio.Testing;

/// <summary>Leaves Ctrl+C and the like to the process that the server is a guest in.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
