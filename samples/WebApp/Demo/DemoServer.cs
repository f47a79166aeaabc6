using Composio;
using Composio.Testing;
using Microsoft.AspNetCore.Mvc;

namespace WebApp.Demo;

/// <summary>Provides an in-process Composio server, to try the sample without a key. Omit this folder from your own application.</summary>
internal sealed class DemoServer : IAsyncDisposable
{
    private readonly ComposioTestServer _server;

    private DemoServer(ComposioTestServer server) => _server = server;

    /// <summary>Starts a server with a few auth configs and configures the client for it when there is no key.</summary>
    public static async Task<DemoServer?> StartWithoutKeyAsync(WebApplicationBuilder builder)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration["COMPOSIO_API_KEY"]))
        {
            return null;
        }

        var server = await ComposioTestServer.StartAsync();
        server.AddAuthConfig("slack", "OAUTH2");
        server.AddAuthConfig("github", "BEARER_TOKEN");
        server.AddAuthConfig("sendgrid", "API_KEY");
        var demo = new DemoServer(server);
        builder.Services.AddSingleton(demo);
        builder.Services.Configure<ComposioClientOptions>(options => (options.ApiKey, options.BaseUrl) = (server.ApiKey, server.BaseUrl));
        return demo;
    }

    /// <summary>Maps the button that lets an account expire, like a provider.</summary>
    public void Map(IEndpointRouteBuilder app) => app
        .MapPost("/demo/expire", async ([FromForm] string id, CancellationToken cancellationToken) =>
        {
            await _server.ExpireAsync(id, cancellationToken: cancellationToken);
            return Results.LocalRedirect("/");
        })
        .RequireAuthorization();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
