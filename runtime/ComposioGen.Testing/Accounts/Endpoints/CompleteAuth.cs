namespace Composio.Testing;

/// <summary>Implements <c>POST /connected_accounts/complete_auth</c>: the application confirms the user, and the sign-in continues.</summary>
internal sealed class CompleteAuth(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/connected_accounts/complete_auth";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var body = call.ReadBody();
        var sessionUri = body.String("session_uri", required: true, minLength: 1);
        var userId = body.String("user_id", required: true, minLength: 1);
        if (userId == "default" || (userId is not null && string.IsNullOrWhiteSpace(userId)))
        {
            body.AddViolation("user_id", "must be the ID of a user");
        }

        body.ThrowIfInvalid();
        var account = backend.TakeSession(sessionUri!, call.Now).Account;
        account.Settle(call.Now);
        if (account.IsDeleted || !AccountStatus.IsPending(account.Status))
        {
            throw ApiErrors.SessionNotFound();
        }

        if (account.UserId != userId)
        {
            account.Become(AccountStatus.Failed, AccountStatus.IdentityVerificationFailed, call.Now);
            throw ApiErrors.AccountBadRequest("The user did not start the connection", "Start a new connection.");
        }

        PlaceholderCredentials.Complete(account.Credentials, account.AuthConfig);
        account.Activate(call.Now);
        return ServerResponse.Ok(new() { ["connected_account_id"] = account.Id, ["toolkit_slug"] = account.AuthConfig.Toolkit.Slug });
    }
}
