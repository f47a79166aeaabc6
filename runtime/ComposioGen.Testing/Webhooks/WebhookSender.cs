using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Composio.Testing;

/// <summary>Signs events and sends them to the URLs of subscriptions.</summary>
internal sealed class WebhookSender(ComposioBackend backend) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    /// <summary>Gets or sets the message handler for deliveries; null for the network.</summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>Sends an event once, signed with the current secrets of the subscription.</summary>
    /// <exception cref="InvalidOperationException">The subscription was deleted, or its URL is not on this machine.</exception>
    public async Task<WebhookAttempt> PostAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var (url, now, secrets) = Target(delivery.SubscriptionId);
        using var request = Request(delivery, url, now, secrets);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var own = Handler is { } handler ? new HttpMessageInvoker(handler, disposeHandler: false) : null;
            using var response = await (own ?? _network).SendAsync(request, patience.Token).ConfigureAwait(false);
            return new(now, response.StatusCode, null);
        }
        catch (HttpRequestException failure)
        {
            return new(now, null, failure.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(now, null, $"No response within {Patience.TotalSeconds:0} s.");
        }
    }

    /// <summary>Throws when an event cannot be sent to a URL.</summary>
    /// <exception cref="InvalidOperationException">The URL is not on this machine, and no handler is set.</exception>
    public void RequireReachable(WebhookSubscription subscription)
    {
        if (Handler is null && !new Uri(subscription.Url).IsLoopback)
        {
            throw new InvalidOperationException(
                $"Subscription {subscription.Id} has a URL that is not on this machine. Subscribe a loopback URL, or set {nameof(ComposioTestServer.WebhookHandler)}.");
        }
    }

    public void Dispose() => _network.Dispose();

    private (Uri Url, DateTimeOffset Now, IReadOnlyList<string> Secrets) Target(string subscriptionId)
    {
        lock (backend.Gate)
        {
            var subscription = backend.WebhookSubscriptions.Find(subscriptionId)
                ?? throw new InvalidOperationException($"Subscription {subscriptionId} was deleted.");
            RequireReachable(subscription);
            return (new Uri(subscription.Url), backend.Now, subscription.SigningSecrets(backend.Now));
        }
    }

    private static HttpRequestMessage Request(WebhookDelivery delivery, Uri url, DateTimeOffset now, IReadOnlyList<string> secrets)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var content = new ByteArrayContent(delivery.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Add("webhook-id", delivery.Id);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("webhook-signature", string.Join(' ', secrets.Select(secret => Sign(delivery, timestamp, secret))));
        request.Headers.Add("x-composio-webhook-version", WebhookEventTypes.NewestVersion);
        return request;
    }

    private static string Sign(WebhookDelivery delivery, string timestamp, string secret)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{delivery.Id}.{timestamp}."), .. delivery.Body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }
}
