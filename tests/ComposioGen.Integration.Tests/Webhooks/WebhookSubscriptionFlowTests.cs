using System.Net;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Webhooks;

/// <summary>Tests webhooks with the generated client, the test server and a receiver, each on a separate socket.</summary>
public sealed class WebhookSubscriptionFlowTests : ServerTest
{
    private const string NoOverlapUser = "user_after_rotation";

    [Fact]
    public async Task ExpireAsync_SubscribedUrl_ReceivesVerifiableDelivery()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Time);
        await SubscribeAsync(receiver);
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));

        var delivery = (await Server.ExpireAsync(account, "Max auth failures reached")).ShouldHaveSingleItem();

        delivery.IsDelivered.ShouldBeTrue(delivery.ToString());
        delivery.Attempts.ShouldHaveSingleItem().Status.ShouldBe(HttpStatusCode.NoContent);
        var expired = receiver.Events.ShouldHaveSingleItem().ShouldBeOfType<WebhookEvent.ConnectedAccountExpired>();
        expired.Id.ShouldBe(delivery.Id);
        expired.Account.Id.ShouldBe(account);
        expired.Account.Status.ShouldBe(ConnectionStatus.Expired);
        expired.Account.StatusReason.ShouldBe("Max auth failures reached");
        (await Client.ConnectedAccounts.GetAsync(account)).Status.ShouldBe(ConnectionStatus.Expired);
    }

    [Fact]
    public async Task ExpireAsync_ReceiverFailsAfterHandling_IsRetriedAndHandledOnce()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Time);
        await SubscribeAsync(receiver);
        receiver.Failures.Enqueue(500);
        receiver.Failures.Enqueue(302);

        var delivery = (await Server.ExpireAsync(AddAccount())).ShouldHaveSingleItem();
        delivery.Attempts.Select(attempt => (int?)attempt.Status).ShouldBe([500, 302, 204]);
        (await Server.RedeliverAsync(delivery)).IsAcknowledged.ShouldBeTrue();

        receiver.Answers.Count.ShouldBe(4);
        receiver.Events.ShouldHaveSingleItem().Id.ShouldBe(delivery.Id);
        Server.Deliveries.ShouldHaveSingleItem().ShouldBeSameAs(delivery);
    }

    [Fact]
    public async Task ExpireAsync_NoListener_IsNotDeliveredAndCanBeRedelivered()
    {
        var receiver = await WebhookReceiver.StartAsync(Time);
        await SubscribeAsync(receiver);
        await receiver.DisposeAsync();

        var delivery = (await Server.ExpireAsync(AddAccount())).ShouldHaveSingleItem();
        delivery.IsDelivered.ShouldBeFalse();
        delivery.Attempts.Count.ShouldBe(3);
        delivery.Attempts.ShouldAllBe(attempt => attempt.Status == null && attempt.Failure != null);
    }

    [Fact]
    public async Task RotateSecretAsync_ReceiverKeepsOldSecretForAWhile_LosesNoDelivery()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Time);
        var subscription = await SubscribeAsync(receiver);

        var rotated = await Client.WebhookSubscriptions.RotateSecretAsync(subscription.Id);
        rotated.Secret.ShouldNotBe(subscription.Secret);
        await Server.ExpireAsync(AddAccount());                            // the receiver knows the old secret alone
        receiver.Secrets.Insert(0, rotated.Secret);
        await Server.ExpireAsync(AddAccount());                            // both
        receiver.Secrets.Remove(subscription.Secret);
        await Server.ExpireAsync(AddAccount());                            // the new one alone
        Time.Advance(TimeSpan.FromHours(25));
        await Server.ExpireAsync(AddAccount());                            // the old one no longer signs

        receiver.Answers.ShouldBe([204, 204, 204, 204]);
        receiver.Events.Count.ShouldBe(4);

        receiver.Secrets.Clear();
        receiver.Secrets.Add(subscription.Secret);
        (await Server.ExpireAsync(AddAccount())).Single().IsDelivered.ShouldBeFalse("the old secret is past its time");
    }

    [Fact]
    public async Task RotateSecretAsync_OldSecretEndsAtOnce_RetriesReachReceiverWithBothSecrets()
    {
        await using var strict = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, WebhookSecretOverlap = TimeSpan.Zero });
        using var client = new ComposioClient(new ComposioClientOptions { ApiKey = strict.ApiKey, BaseUrl = strict.BaseUrl, TimeProvider = Time });
        await using var receiver = await WebhookReceiver.StartAsync(Time);
        var subscription = await client.WebhookSubscriptions.CreateAsync(Request(receiver));
        receiver.Secrets.Add(subscription.Secret);
        var authConfig = strict.AddAuthConfig("slack", "OAUTH2");

        var rotated = await client.WebhookSubscriptions.RotateSecretAsync(subscription.Id);
        var early = (await strict.ExpireAsync(strict.AddAccount(NoOverlapUser, authConfig))).Single();
        early.IsDelivered.ShouldBeFalse();
        receiver.Answers.ShouldBe([401, 401, 401]);
        receiver.Secrets.Insert(0, rotated.Secret);
        (await strict.RedeliverAsync(early)).IsAcknowledged.ShouldBeTrue();
        receiver.Events.ShouldHaveSingleItem().Id.ShouldBe(early.Id);
    }

    [Fact]
    public async Task WebhookHandler_TestHostHandler_ReceivesDeliveriesForAnyUrl()
    {
        using var handler = new CapturingHandler();
        Server.WebhookHandler = handler;
        var subscription = await Client.WebhookSubscriptions.CreateAsync(
            new() { WebhookUrl = "https://app.example.com/hooks", EnabledEvents = ["composio.trigger.message"] });
        await Server.SendEventAsync("composio.trigger.message", new() { ["n"] = 1 });

        var received = WebhookEvent.Verify(handler.Body, name => handler.Headers[name], subscription.Secret, new() { TimeProvider = Time });
        received.ShouldBeOfType<WebhookEvent.Other>().Message.Data.GetProperty("n").GetInt32().ShouldBe(1);
        handler.Headers["x-composio-webhook-version"].ShouldBe("V3");
    }

    [Fact]
    public async Task SubscriptionsClient_FullLifecycle_IsTyped()
    {
        var subscriptions = Client.WebhookSubscriptions;
        var created = await subscriptions.CreateAsync(new() { WebhookUrl = "https://a.test/hooks", EnabledEvents = [ComposioWebhook.ConnectedAccountExpired] });
        created.Version.ShouldBe(WebhookVersion.V3);
        created.WebhookUrl.ShouldBe("https://a.test/hooks");

        var updated = await subscriptions.UpdateAsync(created.Id, new() { WebhookUrl = "https://a.test/v2" });
        (updated.WebhookUrl, updated.Secret, updated.EnabledEvents.Single()).ShouldBe(("https://a.test/v2", created.Secret, ComposioWebhook.ConnectedAccountExpired));
        (await subscriptions.GetAsync(created.Id)).WebhookUrl.ShouldBe("https://a.test/v2");
        (await subscriptions.ListAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(created.Id);
        (await subscriptions.ListAllAsync().ToListAsync()).ShouldHaveSingleItem().Id.ShouldBe(created.Id);
        (await subscriptions.GetEventTypesAsync()).Items.ShouldContain(type => type.EventType == ComposioWebhook.ConnectedAccountExpired);
        (await subscriptions.DeleteAsync(created.Id)).Success.ShouldBeTrue();
        await Should.ThrowAsync<ComposioNotFoundException>(() => subscriptions.GetAsync(created.Id));
    }

    [Fact]
    public async Task SubscriptionsClient_Errors_AreTyped()
    {
        var subscriptions = Client.WebhookSubscriptions;
        CreateWebhookSubscriptionRequest request = new() { WebhookUrl = "https://a.test/hooks", EnabledEvents = [ComposioWebhook.ConnectedAccountExpired] };
        await subscriptions.CreateAsync(request);
        await Should.ThrowAsync<ComposioConflictException>(() => subscriptions.CreateAsync(request));
        await Should.ThrowAsync<ComposioBadRequestException>(() => subscriptions.CreateAsync(new() { WebhookUrl = "not a url", EnabledEvents = ["composio.trigger.message"] }));
        var unknown = await Should.ThrowAsync<ComposioBadRequestException>(() => subscriptions.CreateAsync(new() { WebhookUrl = "https://b.test", EnabledEvents = ["composio.moon"] }));
        unknown.Message.ShouldContain("composio.moon");
        await Should.ThrowAsync<ComposioNotFoundException>(() => subscriptions.RotateSecretAsync("ws_none"));
        await Should.ThrowAsync<ComposioNotFoundException>(() => subscriptions.UpdateAsync("ws_none", new()));
        await Should.ThrowAsync<ComposioNotFoundException>(() => subscriptions.DeleteAsync("ws_none"));
    }

    [Fact]
    public async Task ToString_ResponseWithSecret_HidesIt()
    {
        var subscriptions = Client.WebhookSubscriptions;
        var created = await subscriptions.CreateAsync(new() { WebhookUrl = "https://a.test/hooks", EnabledEvents = [ComposioWebhook.ConnectedAccountExpired] });
        var rotated = await subscriptions.RotateSecretAsync(created.Id);
        var page = await subscriptions.ListAsync();
        foreach (var text in new[] { created.ToString(), rotated.ToString(), page.ToString(), (await subscriptions.GetAsync(created.Id)).ToString() })
        {
            text.ShouldNotContain(created.Secret);
            text.ShouldNotContain(rotated.Secret);
        }

        created.ToString().ShouldContain("***");
        rotated.ToString().ShouldContain("***");
    }

    private static CreateWebhookSubscriptionRequest Request(WebhookReceiver receiver) =>
        new() { WebhookUrl = receiver.Url, EnabledEvents = [ComposioWebhook.ConnectedAccountExpired] };

    private string AddAccount() => Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));

    private async Task<WebhookSubscription> SubscribeAsync(WebhookReceiver receiver)
    {
        var subscription = await Client.WebhookSubscriptions.CreateAsync(Request(receiver));
        receiver.Secrets.Add(subscription.Secret);
        return subscription;
    }
}
