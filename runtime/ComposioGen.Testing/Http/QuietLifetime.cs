using Microsoft.Extensions.Hosting;

namespace Composio.Testing;

/// <summary>Leaves Ctrl+C and other signals to the host process.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
