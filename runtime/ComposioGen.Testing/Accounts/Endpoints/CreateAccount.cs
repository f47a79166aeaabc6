using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>POST /connected_accounts</c>: imports credentials, or starts a consent flow.</summary>
internal sealed class CreateAccount(ComposioBackend backend) : IEndpoint
{
    private const string DefaultUserId = "default";

    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/connected_accounts";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var body = call.ReadBody();
        var authConfigId = body.Object("auth_config", required: true)?.String("id", required: true, minLength: 1);
        var connection = body.Object("connection", required: true);
        var userId = connection?.String("user_id", minLength: 1) ?? DefaultUserId;
        var alias = connection?.String("alias");
        var callback = connection?.String("callback_url") ?? connection?.String("redirect_uri");
        body.ThrowIfInvalid();

        var authConfig = backend.AuthConfigs.RequireEnabled(authConfigId!);
        if (authConfig.IsManaged && authConfig.Scheme.IsRetiredWhenManaged)
        {
            throw ApiErrors.ManagedCreateRetired();
        }

        var state = ImportedState.Read(connection!.Object("state"), authConfig);
        var sharing = Sharing.Read(connection.Object("experimental"));
        body.ThrowIfInvalid();

        var account = backend.AddAccount(userId, authConfig, alias, sharing, state?.Credentials, call.Now);
        account.CallbackUrl = callback;
        Start(account, state, call.Now);
        return ServerResponse.Created(Write(account));
    }

    private void Start(Account account, ImportedState? state, DateTimeOffset now)
    {
        if (account.Scheme.Name == "NO_AUTH" && state is null)
        {
            account.Activate(now);
        }
        else if (state is null || AccountStatus.IsPending(state.Status))
        {
            backend.BeginConsent(account, now);
        }
        else if (state.Status == AccountStatus.Active)
        {
            account.Activate(now, account.Scheme.IsOAuth ? backend.Options.OAuthActivationDelay : TimeSpan.Zero);
        }
        else
        {
            account.Become(state.Status, null, now);
        }
    }

    private JsonObject Write(Account account)
    {
        var redirectUrl = account.Status == AccountStatus.Initiated ? account.RedirectUrl : null;
        return new JsonObject
        {
            ["id"] = account.Id,
            ["connectionData"] = backend.AccountView.State(account),
            ["status"] = account.Status,
            ["redirect_url"] = redirectUrl,
            ["redirect_uri"] = redirectUrl,
            ["experimental"] = account.Sharing.ToJson(),
        };
    }
}
