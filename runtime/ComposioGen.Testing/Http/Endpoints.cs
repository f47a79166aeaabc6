namespace Composio.Testing;

/// <summary>Provides all endpoints.</summary>
internal static class Endpoints
{
    /// <summary>Returns all endpoints of a backend.</summary>
    public static IEnumerable<IEndpoint> All(ComposioBackend backend) =>
    [
        new ListAccounts(backend),
        new CreateAccount(backend),
        new GetAccount(backend),
        new DeleteAccount(backend),
        new UpdateAccount(backend),
        new UpdateAccountStatus(backend),
        new RefreshAccount(backend),
        new LinkAccount(backend),
        new RevokeAccount(backend),
        new CompleteAuth(backend),
        new ListAuthConfigs(backend),
        new CreateAuthConfig(backend),
        new GetAuthConfig(backend),
        new UpdateAuthConfig(backend),
        new UpdateAuthConfigStatus(backend),
        new DeleteAuthConfig(backend),
        new ListToolkits(backend),
        new GetToolkit(backend),
        new ListCategories(backend),
        new ListWebhookSubscriptions(backend),
        new CreateWebhookSubscription(backend),
        new ListWebhookEventTypes(),
        new GetWebhookSubscription(backend),
        new UpdateWebhookSubscription(backend),
        new DeleteWebhookSubscription(backend),
        new RotateWebhookSecret(backend),
    ];
}
