namespace Composio.Testing;

/// <summary>Implements <c>PATCH /connected_accounts/{nanoId}/status</c>.</summary>
internal sealed class UpdateAccountStatus(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "PATCH";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoId}/status";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var account = backend.RequireAccount(call.Id, call.Now);
        var body = call.ReadBody();
        var enabled = body.Boolean("enabled", required: true);
        body.ThrowIfInvalid();
        if (AccountStatus.IsPending(account.Status) || account.Status == AccountStatus.Revoked || !HasCredentials(account))
        {
            throw ApiErrors.AccountConflict($"An account in status {account.Status} cannot be enabled or disabled");
        }

        account.Become(enabled == true ? AccountStatus.Active : AccountStatus.Inactive, AccountStatus.UpdatedByUser, call.Now);
        return ServerResponse.Ok(new() { ["success"] = true });
    }

    // A failed or expired flow leaves nothing to enable.
    private static bool HasCredentials(Account account) =>
        account.Scheme.RequiredWhenActive.All(name => account.Credentials[name] is not null);
}
