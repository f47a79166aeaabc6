namespace Composio.Testing;

/// <summary>
/// Implements <c>PATCH /connected_accounts/{nanoid}</c>: alias, static credentials, access list. Applies all changes or none.
/// </summary>
internal sealed class UpdateAccount(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "PATCH";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var account = backend.RequireAccount(call.Id, call.Now);
        var body = call.ReadBody();
        var alias = body.String("alias");
        var credentials = CredentialPatch.Read(body.Object("connection")?.Object("state", required: true), account);
        var acl = body.Object("experimental")?.Object("acl_config_for_shared");
        var sharing = acl is null ? account.Sharing : account.Sharing.Change(acl);
        body.ThrowIfInvalid();
        if (alias is not null)
        {
            Rename(account, alias);
        }

        credentials?.Apply(account);
        account.Sharing = sharing;
        account.Touch(call.Now);
        return ServerResponse.Ok(new() { ["success"] = true, ["id"] = account.Id, ["status"] = account.Status });
    }

    private void Rename(Account account, string alias)
    {
        var holder = backend.Accounts.WithAlias(account.UserId, account.AuthConfig.Toolkit.Slug, alias);
        if (holder is not null && holder != account)
        {
            throw ApiErrors.AliasInUse(409, alias);
        }

        backend.Accounts.Rename(account, alias.Length == 0 ? null : alias);
    }
}
