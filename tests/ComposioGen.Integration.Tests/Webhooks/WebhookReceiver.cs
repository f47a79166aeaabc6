using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ComposioGen.Integration.Tests.Webhooks;

/// <summary>Represents an application on a loopback port that receives webhooks as described in docs/webhooks.md: verified, and each event once.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly TimeProvider _time;
    private readonly WebApplication _app;
    private readonly HashSet<string> _seen = [];

    private WebhookReceiver(TimeProvider time)
    {
        _time = time;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    public string Url => _app.Urls.Single() + "/webhooks/composio";

    /// <summary>Gets or sets the accepted secrets.</summary>
    public List<string> Secrets { get; } = [];

    /// <summary>Gets the events, each once.</summary>
    public List<WebhookEvent> Events { get; } = [];

    /// <summary>Gets the status of every response.</summary>
    public List<int> Answers { get; } = [];

    /// <summary>Gets the next responses to send instead of success, after the event was processed.</summary>
    public Queue<int> Failures { get; } = new();

    public static async Task<WebhookReceiver> StartAsync(TimeProvider time)
    {
        var receiver = new WebhookReceiver(time);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Response.StatusCode = Handle(body.ToArray(), name => context.Request.Headers[name]);
        Answers.Add(context.Response.StatusCode);
    }

    private int Handle(byte[] body, Func<string, string?> header)
    {
        try
        {
            var received = WebhookEvent.Verify(body, header, Secrets, new() { TimeProvider = _time });
            if (_seen.Add(received.Id))
            {
                Events.Add(received);
            }

            return Failures.TryDequeue(out var failure) ? failure : 204;
        }
        catch (ComposioWebhookException error)
        {
            return (int)error.StatusCode;
        }
    }
}
