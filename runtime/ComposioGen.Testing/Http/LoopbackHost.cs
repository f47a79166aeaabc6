using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Composio.Testing;

/// <summary>Hosts Kestrel on a free loopback port without configuration files, logging and signal handlers.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;

    private LoopbackHost(WebApplication app) => _app = app;

    /// <summary>Gets the address, without a trailing slash.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>Starts listening.</summary>
    public static async Task<LoopbackHost> StartAsync(RequestDelegate handle, CancellationToken cancellationToken)
    {
        // An empty builder instead of a slim one, which watches appsettings.json and reads ports from the environment.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTimeout);
        var app = builder.Build();
        app.Run(handle);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new LoopbackHost(app);
    }

    /// <summary>Stops listening and closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
