namespace Composio.Testing;

/// <summary>Implements <c>POST /connected_accounts/{nanoid}/refresh</c>: starts a new consent flow; no token is refreshed.</summary>
internal sealed class RefreshAccount(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoid}/refresh";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var account = backend.RequireAccount(call.Id, call.Now);
        var body = call.ReadBody();
        var redirectUrl = call.Query.Single("redirect_url") ?? body.String("redirect_url");
        body.ThrowIfInvalid();
        if (!account.Scheme.HasConsentFlow)
        {
            throw ApiErrors.AccountConflict($"Scheme {account.Scheme.Name} has no flow to restart", "Change the credentials in place.");
        }

        account.CallbackUrl = redirectUrl ?? account.CallbackUrl;
        var link = backend.BeginConsent(account, call.Now);
        return ServerResponse.Ok(new() { ["id"] = account.Id, ["status"] = account.Status, ["redirect_url"] = link.Url });
    }
}
