using System.Text;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <content>Delivers events to the URLs subscribed with <c>POST /webhook_subscriptions</c>.</content>
public sealed partial class ComposioTestServer
{
    private readonly List<WebhookDelivery> _deliveries = [];

    /// <summary>
    /// Gets or sets the message handler for deliveries, such as that of an ASP.NET Core test host; null, the default, sends to loopback URLs
    /// over the network. The server does not dispose of it.
    /// </summary>
    public HttpMessageHandler? WebhookHandler
    {
        get => _webhooks.Handler;
        set => _webhooks.Handler = value;
    }

    /// <summary>Gets all deliveries so far, in the order of their events.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries
    {
        get
        {
            lock (_backend.Gate)
            {
                return [.. _deliveries];
            }
        }
    }

    /// <summary>
    /// Expires an account, and delivers the event <c>composio.connected_account.expired</c> to every subscription of version V3 that includes
    /// it.
    /// </summary>
    /// <param name="accountId">The ID of the connected account.</param>
    /// <param name="reason">The reason for the status.</param>
    /// <param name="cancellationToken">A token to cancel the deliveries.</param>
    /// <returns>
    /// The deliveries, one per subscription; empty when there is no subscription. Each was attempted until it was acknowledged, at most
    /// <see cref="ComposioTestServerOptions.WebhookAttempts"/> times.
    /// </returns>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    /// <exception cref="InvalidOperationException">A subscribed URL is not on this machine, and no <see cref="WebhookHandler"/> is set.</exception>
    public Task<IReadOnlyList<WebhookDelivery>> ExpireAsync(
        string accountId, string reason = "Permanent auth error during token refresh", CancellationToken cancellationToken = default)
    {
        RequireReachable(WebhookEventTypes.AccountExpired);
        var account = With(accountId, (account, _) =>
        {
            Put(account, AccountStatus.Expired, reason);
            return _backend.AccountView.Detail(account);
        });
        return SendEventAsync(WebhookEventTypes.AccountExpired, account, cancellationToken);
    }

    /// <summary>Delivers an event of any type to every subscription of version V3 that includes the type.</summary>
    /// <param name="eventType">The type of the event, such as <c>composio.trigger.message</c>.</param>
    /// <param name="data">The data of the event.</param>
    /// <param name="cancellationToken">A token to cancel the deliveries.</param>
    /// <returns>The deliveries, one per subscription.</returns>
    /// <exception cref="InvalidOperationException">A subscribed URL is not on this machine, and no <see cref="WebhookHandler"/> is set.</exception>
    public async Task<IReadOnlyList<WebhookDelivery>> SendEventAsync(string eventType, JsonObject data, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        ArgumentNullException.ThrowIfNull(data);
        RequireReachable(eventType);
        var deliveries = Prepare(eventType, data);
        await Task.WhenAll(deliveries.Select(delivery => DeliverAsync(delivery, cancellationToken))).ConfigureAwait(false);
        return deliveries;
    }

    /// <summary>Delivers an event again with the same ID, as the API does when it misses an acknowledgement.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="cancellationToken">A token to cancel the delivery.</param>
    /// <returns>The attempt, which is also added to the delivery.</returns>
    /// <exception cref="InvalidOperationException">The subscription was deleted, or its URL is not on this machine.</exception>
    public async Task<WebhookAttempt> RedeliverAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        var attempt = await _webhooks.PostAsync(delivery, ended.Token).ConfigureAwait(false);
        delivery.Add(attempt);
        return attempt;
    }

    private async Task DeliverAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        for (var left = Options.WebhookAttempts; left > 0 && !delivery.IsDelivered; left--)
        {
            if (delivery.Attempts.Count > 0 && Options.WebhookRetryDelay > TimeSpan.Zero)
            {
                await Task.Delay(Options.WebhookRetryDelay, Options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }

            await RedeliverAsync(delivery, cancellationToken).ConfigureAwait(false);
        }
    }

    private List<WebhookDelivery> Prepare(string eventType, JsonObject data)
    {
        lock (_backend.Gate)
        {
            var id = "msg_" + Guid.NewGuid();
            var body = Encoding.UTF8.GetBytes(new JsonObject
            {
                ["id"] = id,
                ["timestamp"] = Timestamp.Format(_backend.Now),
                ["type"] = eventType,
                ["data"] = data.Copy(),
                ["metadata"] = new JsonObject { ["project_id"] = "proj_test", ["org_id"] = "org_test" },
            }.ToJsonString());
            List<WebhookDelivery> deliveries = [.. Subscribed(eventType).Select(subscription => new WebhookDelivery(id, eventType, subscription.Id, body))];
            _deliveries.AddRange(deliveries);
            return deliveries;
        }
    }

    private void RequireReachable(string eventType)
    {
        lock (_backend.Gate)
        {
            foreach (var subscription in Subscribed(eventType))
            {
                _webhooks.RequireReachable(subscription);
            }
        }
    }

    private IEnumerable<WebhookSubscription> Subscribed(string eventType) =>
        _backend.WebhookSubscriptions.All.Where(subscription => subscription.Receives(eventType));
}
