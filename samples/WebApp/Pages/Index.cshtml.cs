using Composio;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WebApp.Accounts;
using WebApp.Errors;
using WebApp.Webhooks;

namespace WebApp.Pages;

/// <summary>The page with the connections of the user, and the available auth configs.</summary>
internal sealed class IndexModel(UserConnections connections, ExpiryNotices notices) : PageModel
{
    public IReadOnlyList<ConnectedAccount> Accounts { get; private set; } = [];

    public IReadOnlyList<ExpiryNotice> Notices { get; private set; } = [];

    public IReadOnlyList<AuthConfig> Connectable { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Accounts = await connections.ListAsync(User.Identity!.Name!, cancellationToken);
        Connectable = await connections.ListConnectableAsync(cancellationToken);
        Notices = notices.Of(Accounts);
    }

    public async Task<IActionResult> OnPostConnectAsync(string authConfigId, CancellationToken cancellationToken)
    {
        var callbackUrl = Url.PageLink("/Callback", values: new { authConfigId })!;
        var connection = await connections.ConnectAsync(User.Identity!.Name!, authConfigId, callbackUrl, cancellationToken);

        // The account for which the browser returns is in a cookie that only this application can write.
        TempData[CallbackModel.KeyOf(authConfigId)] = connection.Id;
        return Redirect(connection.RedirectUrl!);
    }

    public async Task<IActionResult> OnPostDisconnectAsync(string accountId, CancellationToken cancellationToken)
    {
        await connections.DisconnectAsync(User.Identity!.Name!, accountId, cancellationToken);
        TempData[Message.Done] = "Disconnected.";
        return RedirectToPage();
    }
}
