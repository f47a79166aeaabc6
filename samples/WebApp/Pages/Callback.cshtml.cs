using Composio;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WebApp.Accounts;
using WebApp.Errors;

namespace WebApp.Pages;

/// <summary>The page to which the browser returns. The status of the account is requested from Composio, because anyone can change the query of the URL.</summary>
internal sealed class CallbackModel(UserConnections connections) : PageModel
{
    /// <summary>Returns the key under which the account is stored while the user signs in.</summary>
    public static string KeyOf(string authConfigId) => "Connecting:" + authConfigId;

    public async Task<IActionResult> OnGetAsync(string authConfigId, CancellationToken cancellationToken)
    {
        if (TempData[KeyOf(authConfigId)] is not string accountId)
        {
            return RedirectToPage("/Index");
        }

        try
        {
            var account = await connections.WaitAsync(accountId, cancellationToken);
            TempData[Message.Done] = $"Connected {account.Toolkit.Slug}.";
        }
        catch (ConnectionTimeoutException)
        {
            TempData[Message.Error] = "The connection is not active yet. It appears here when it is.";
        }
        catch (ConnectionFailedException failed)
        {
            TempData[Message.Error] = $"Not connected: {failed.Status}.";
        }

        return RedirectToPage("/Index");
    }
}
