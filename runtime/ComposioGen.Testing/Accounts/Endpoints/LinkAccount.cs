using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>POST /connected_accounts/link</c>: a page on which the user connects an account.</summary>
internal sealed class LinkAccount(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/connected_accounts/link";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var body = call.ReadBody();
        var authConfigId = body.String("auth_config_id", required: true, minLength: 1);
        var userId = body.String("user_id", required: true, minLength: 1);
        var alias = body.String("alias");
        var callback = body.String("callback_url");
        var prefill = body.Object("connection_data");
        body.ThrowIfInvalid();

        var authConfig = backend.AuthConfigs.RequireEnabled(authConfigId!);
        var sharing = Sharing.Read(body.Object("experimental"));
        body.ThrowIfInvalid();

        var account = backend.AddAccount(userId!, authConfig, alias, sharing, prefill?.Json.Copy(), call.Now);
        account.CallbackUrl = callback;
        var link = backend.BeginConsent(account, call.Now);
        return ServerResponse.Created(new JsonObject
        {
            ["link_token"] = link.Token,
            ["redirect_url"] = link.Url,
            ["expires_at"] = Timestamp.Format(link.ExpiresAt),
            ["connected_account_id"] = account.Id,
            ["experimental"] = sharing.ToJson(),
        });
    }
}
