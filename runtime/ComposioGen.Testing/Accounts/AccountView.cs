using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Serializes accounts as in the API's responses, with masked credentials.</summary>
internal sealed class AccountView(SecretMask mask)
{
    /// <summary>Returns an item of a list.</summary>
    public JsonObject Item(Account account) => new()
    {
        ["toolkit"] = new JsonObject { ["slug"] = account.AuthConfig.Toolkit.Slug },
        ["auth_config"] = new JsonObject
        {
            ["id"] = account.AuthConfig.Id,
            ["auth_scheme"] = account.Scheme.Name,
            ["is_composio_managed"] = account.AuthConfig.IsManaged,
            ["is_disabled"] = !account.AuthConfig.IsEnabled,
        },
        ["id"] = account.Id,
        ["word_id"] = account.WordId,
        ["alias"] = account.Alias,
        ["user_id"] = account.UserId,
        ["status"] = account.Status,
        ["authScheme"] = account.Scheme.Name,
        ["state"] = State(account),
        ["data"] = Val(account),
        ["status_reason"] = account.StatusReason,
        ["is_disabled"] = account.Status == AccountStatus.Inactive,
        ["created_at"] = Timestamp.Format(account.CreatedAt),
        ["updated_at"] = Timestamp.Format(account.UpdatedAt),
        ["experimental"] = account.Sharing.ToJson(),
    };

    /// <summary>Returns a single account, which has a few more members than an item of a list.</summary>
    public JsonObject Detail(Account account)
    {
        var json = Item(account);
        json["params"] = new JsonObject();
        if (account.RedirectUrl is not null)
        {
            json["requested_scopes"] = account.AuthConfig.ScopeList("scopes");
            json["requested_user_scopes"] = account.AuthConfig.ScopeList("user_scopes");
        }

        return json;
    }

    /// <summary>Returns the state, a union with the discriminators <c>authScheme</c> and <c>val.status</c>.</summary>
    public JsonObject State(Account account) => new()
    {
        ["authScheme"] = account.Scheme.Name,
        ["val"] = Val(account),
    };

    private JsonObject Val(Account account)
    {
        var val = new JsonObject { ["status"] = account.InnerStatus };
        AddStatusMembers(val, account);
        foreach (var (name, value) in mask.Credentials(account))
        {
            val.TryAdd(name, value?.DeepClone());
        }

        return val;
    }

    private static void AddStatusMembers(JsonObject val, Account account)
    {
        switch (account.InnerStatus)
        {
            case AccountStatus.Initiated:
                AddConsentMembers(val, account);
                break;
            case AccountStatus.Failed:
                val["error"] = account.StatusReason ?? "unknown_error";
                break;
            case AccountStatus.Expired:
                val["expired_at"] = Timestamp.Format(account.EndedAt);
                break;
            case AccountStatus.Revoked:
                val["revoked_at"] = Timestamp.Format(account.EndedAt);
                break;
        }
    }

    private static void AddConsentMembers(JsonObject val, Account account)
    {
        val["redirectUrl"] = account.RedirectUrl;
        if (account.CallbackUrl is { } callback)
        {
            val[account.Scheme.Name == "OAUTH1" ? "callbackUrl" : "callback_url"] = callback;
        }

        if (account.Scheme.Name == "OAUTH1")
        {
            val["authUri"] = account.RedirectUrl;
            val["oauth_token"] = SecretMask.Redacted;
            val["oauth_token_secret"] = SecretMask.Redacted;
        }

        if (account.Scheme.Name is "DCR_OAUTH" or "CIMD_OAUTH")
        {
            val["client_id"] = account.Scheme.Name == "DCR_OAUTH" ? "dcr_client_id" : "https://backend.composio.dev/client.json";
        }
    }
}
