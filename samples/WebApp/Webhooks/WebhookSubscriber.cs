using Composio;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using WebApp.Demo;

namespace WebApp.Webhooks;

/// <summary>Subscribes this application to events for expired accounts when it has started.</summary>
/// <remarks>Composio must be able to reach the URL: set <c>PublicUrl</c>, such as <c>https://app.example.com</c>.</remarks>
internal sealed partial class WebhookSubscriber(
    ComposioClient composio, WebhookSecret secret, IServer server, IConfiguration configuration, ILogger<WebhookSubscriber> logger, DemoServer? demo = null)
    : IHostedLifecycleService
{
    private static readonly string[] Events = [ComposioWebhook.ConnectedAccountExpired];

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (PublicUrl is not { } publicUrl)
        {
            LogNoPublicUrl(logger);
            return;
        }

        try
        {
            var subscription = await SubscribeAsync(publicUrl.TrimEnd('/') + WebhookEndpoint.Path, cancellationToken);
            secret.Value = subscription.Secret;
            LogSubscribed(logger, subscription.WebhookUrl);
        }
        catch (ComposioException error)
        {
            // The application works without webhooks: the list shows the status of each account.
            LogNotSubscribed(logger, error);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The test server of the demo can reach the address of this application.
    private string? PublicUrl =>
        configuration["PublicUrl"] ?? (demo is null ? null : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault());

    // A subscription remains after the process has ended, and a URL can be subscribed once.
    private async Task<WebhookSubscription> SubscribeAsync(string url, CancellationToken cancellationToken)
    {
        var existing = await composio.WebhookSubscriptions
            .ListAllAsync(cancellationToken: cancellationToken)
            .FirstOrDefaultAsync(subscription => subscription.WebhookUrl == url, cancellationToken);
        return existing switch
        {
            null => await composio.WebhookSubscriptions.CreateAsync(new() { WebhookUrl = url, EnabledEvents = Events }, cancellationToken),
            _ when Events.All(existing.EnabledEvents.Contains) => existing,
            _ => await composio.WebhookSubscriptions.UpdateAsync(
                existing.Id, new() { EnabledEvents = [.. existing.EnabledEvents.Union(Events)] }, cancellationToken),
        };
    }

    [LoggerMessage(LogLevel.Information, "PublicUrl is not set: expired accounts are not announced.")]
    private static partial void LogNoPublicUrl(ILogger logger);

    [LoggerMessage(LogLevel.Information, "Subscribed {Url}.")]
    private static partial void LogSubscribed(ILogger logger, string url);

    [LoggerMessage(LogLevel.Warning, "Not subscribed: expired accounts are not announced.")]
    private static partial void LogNotSubscribed(ILogger logger, Exception error);
}
