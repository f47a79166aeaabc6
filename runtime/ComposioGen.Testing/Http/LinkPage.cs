using System.Net;
using System.Text;

namespace Composio.Testing;

/// <summary>
/// Represents the page of a link. It replaces the consent page of the provider: the user allows or denies the access, and the browser continues
/// to the callback URL. A test without a browser calls <see cref="ComposioTestServer.CompleteLink"/> or <see cref="ComposioTestServer.FailLink"/>
/// instead.
/// </summary>
internal sealed class LinkPage(ComposioBackend backend)
{
    private const string Prefix = "/link/";
    private const string Closed = "This link is unknown, has expired or was used.";

    /// <summary>Returns the token in the path of a page; null when the path is not that of a page.</summary>
    public static string? TokenOf(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;

    /// <summary>Shows the page.</summary>
    public Task ShowAsync(Exchange exchange, string token)
    {
        lock (backend.Gate)
        {
            return Find(token) is { } account
                ? exchange.WriteHtmlAsync(200, Html("Connect your account", Form(account)))
                : exchange.WriteHtmlAsync(404, Html("Link expired", Closed));
        }
    }

    /// <summary>Applies the user's decision and sends the browser to the callback URL.</summary>
    public Task DecideAsync(Exchange exchange, string token, ReadOnlyMemory<byte> form)
    {
        var decision = new QueryValues(Encoding.UTF8.GetString(form.Span)).Single("decision");
        lock (backend.Gate)
        {
            if (Find(token) is not { } account)
            {
                return exchange.WriteHtmlAsync(404, Html("Link expired", Closed));
            }

            if (decision is not ("allow" or "deny"))
            {
                return exchange.WriteHtmlAsync(400, Html("Connect your account", Form(account)));
            }

            var allowed = decision == "allow";
            Apply(account, allowed);
            return CallbackOf(account, allowed ? "success" : "failed") is { } callback
                ? exchange.RedirectAsync(callback)
                : exchange.WriteHtmlAsync(200, Html(allowed ? "Connected" : "Not connected", "You can close this window."));
        }
    }

    private Account? Find(string token)
    {
        if (backend.FindLink(token) is not { } account)
        {
            return null;
        }

        account.Settle(backend.Now);
        return account.Status == AccountStatus.Initiated && !account.IsDeleted ? account : null;
    }

    private void Apply(Account account, bool allowed)
    {
        if (!allowed)
        {
            account.Become(AccountStatus.Failed, AccountStatus.CallbackFailed, backend.Now);
            return;
        }

        PlaceholderCredentials.Complete(account.Credentials, account.AuthConfig);
        account.Activate(backend.Now);
    }

    private static string? CallbackOf(Account account, string status)
    {
        if (!Uri.TryCreate(account.CallbackUrl, UriKind.Absolute, out var callback))
        {
            return null;
        }

        var (address, fragment) = (callback.AbsoluteUri[..^callback.Fragment.Length], callback.Fragment);
        return $"{address}{(callback.Query.Length > 0 ? '&' : '?')}status={status}{fragment}";
    }

    private static string Form(Account account) => $"""
        This page of the test server replaces the consent page of {WebUtility.HtmlEncode(account.AuthConfig.Toolkit.Slug)}.</p>
        <form method="post"><button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></form><p>
        """;

    private static string Html(string title, string text) =>
        $"<!doctype html><html lang=\"en\"><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>";
}
