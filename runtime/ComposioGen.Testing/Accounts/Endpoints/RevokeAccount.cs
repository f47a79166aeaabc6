using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>POST /connected_accounts/{nanoid}/revoke</c>.</summary>
internal sealed class RevokeAccount(ComposioBackend backend) : IEndpoint
{
    private static readonly string[] Tokens = ["access_token", "refresh_token"];

    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoid}/revoke";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var account = backend.RequireAccount(call.Id, call.Now);
        if (!account.AuthConfig.Toolkit.SupportsRevocation)
        {
            throw ApiErrors.AccountBadRequest($"Toolkit {account.AuthConfig.Toolkit.Slug} does not support revocation");
        }

        var revoked = account.Status switch
        {
            AccountStatus.Revoked => [],
            AccountStatus.Active => Revoke(account, call.Now),
            _ => throw ApiErrors.AccountConflict($"An account in status {account.Status} cannot be revoked"),
        };
        return ServerResponse.Ok(new JsonObject
        {
            ["revoked_tokens"] = new JsonArray([.. revoked.Select(token => (JsonNode)token)]),
            ["connected_account"] = new JsonObject { ["id"] = account.Id, ["status"] = account.Status },
        });
    }

    private static List<string> Revoke(Account account, DateTimeOffset now)
    {
        var revoked = Tokens.Where(token => account.Credentials[token] is not null).ToList();
        foreach (var (name, _) in account.Credentials.ToList())
        {
            if (SecretNames.IsSecret(name))
            {
                account.Credentials.Remove(name);
            }
        }

        account.Become(AccountStatus.Revoked, AccountStatus.RevokedByUser, now);
        return revoked.Count > 0 ? revoked : ["credential"];
    }
}
