using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Contains the state of the server, guarded by <see cref="Gate"/>.</summary>
internal sealed class ComposioBackend
{
    private readonly Dictionary<string, Account> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerificationSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>Initializes a backend with the built-in toolkits.</summary>
    public ComposioBackend(ComposioTestServerOptions options)
    {
        Options = options;
        var mask = new SecretMask(options.MaskSecrets);
        AccountView = new(mask);
        AuthConfigView = new(mask);
    }

    /// <summary>Gets the lock for all state; an endpoint holds it for microseconds.</summary>
    public object Gate { get; } = new();

    public ComposioTestServerOptions Options { get; }

    public AccountView AccountView { get; }

    public AuthConfigView AuthConfigView { get; }

    public ToolkitCatalog Toolkits { get; } = new();

    public AuthConfigStore AuthConfigs { get; private set; } = new();

    public AccountStore Accounts { get; private set; } = new();

    public WebhookSubscriptionStore WebhookSubscriptions { get; private set; } = new();

    /// <summary>Gets or sets the server's address without a trailing slash.</summary>
    public string Address { get; set; } = "";

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    /// <summary>Returns the account with an ID in its current state.</summary>
    /// <exception cref="ApiErrorException">404: it does not exist or was deleted.</exception>
    public Account RequireAccount(string id, DateTimeOffset now)
    {
        if (Accounts.Find(id) is not { IsDeleted: false } account)
        {
            throw ApiErrors.AccountNotFound(id);
        }

        account.Settle(now);
        return account;
    }

    /// <summary>Adds an account without a status.</summary>
    /// <exception cref="ApiErrorException">400: the alias is in use.</exception>
    public Account AddAccount(string userId, AuthConfig authConfig, string? alias, Sharing sharing, JsonObject? credentials, DateTimeOffset now)
    {
        alias = string.IsNullOrEmpty(alias) ? null : alias;
        if (alias is not null && Accounts.WithAlias(userId, authConfig.Toolkit.Slug, alias) is not null)
        {
            throw ApiErrors.AliasInUse(400, alias);
        }

        var account = new Account
        {
            Id = Identifier.New("ca"),
            Sequence = Accounts.NextSequence,
            WordId = Identifier.Words(authConfig.Toolkit.Slug, Accounts.NextSequence),
            UserId = userId,
            AuthConfig = authConfig,
            Alias = alias,
            Sharing = sharing,
            Credentials = credentials ?? [],
            CreatedAt = now,
        };
        account.Touch(now);
        Accounts.Add(account);
        return account;
    }

    /// <summary>Starts a consent flow for an account.</summary>
    public ConsentLink BeginConsent(Account account, DateTimeOffset now)
    {
        var token = Identifier.New("lk");
        var link = new ConsentLink(token, $"{Address}/link/{token}", now + Options.LinkLifetime);
        _links.Add(token, account);
        account.BeginConsent(link.Url, now, Options.LinkLifetime);
        return link;
    }

    /// <summary>Returns the account that a consent page is for; null when the token is unknown or was replaced by a newer one.</summary>
    public Account? FindLink(string token) =>
        _links.GetValueOrDefault(token) is { } account && account.RedirectUrl?.EndsWith(token, StringComparison.Ordinal) == true ? account : null;

    /// <summary>Suspends an account's sign-in until the application has confirmed the user.</summary>
    public string OpenSession(Account account, DateTimeOffset now)
    {
        var uri = $"{Address}/session/{Identifier.New("vs")}";
        _sessions.Add(uri, new(account, now + Options.LinkLifetime));
        return uri;
    }

    /// <summary>Returns a session and removes it.</summary>
    /// <exception cref="ApiErrorException">404: it is unknown, used or expired.</exception>
    public VerificationSession TakeSession(string uri, DateTimeOffset now) =>
        _sessions.Remove(uri, out var session) && now < session.ExpiresAt ? session : throw ApiErrors.SessionNotFound();

    /// <summary>Clears all state except the built-in toolkits.</summary>
    public void Reset()
    {
        _links.Clear();
        _sessions.Clear();
        Toolkits.Reset();
        AuthConfigs = new();
        Accounts = new();
        WebhookSubscriptions = new();
    }
}
