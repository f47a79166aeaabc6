using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>DELETE /connected_accounts/{nanoid}</c>: calls no longer find the account.</summary>
internal sealed class DeleteAccount(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "DELETE";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var revoke = call.Query.Boolean("revoke_on_delete") ?? false;
        var account = backend.RequireAccount(call.Id, call.Now);
        var answer = new JsonObject { ["success"] = true };
        if (revoke)
        {
            answer["revoke_job_id"] = Identifier.New("pj");
            if (account.Status == AccountStatus.Active && account.AuthConfig.Toolkit.SupportsRevocation)
            {
                account.Become(AccountStatus.Revoked, AccountStatus.RevokedByDelete, call.Now);
            }
        }

        backend.Accounts.Delete(account, call.Now);
        return ServerResponse.Ok(answer);
    }
}
