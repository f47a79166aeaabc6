using Composio;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WebApp.Accounts;
using WebApp.Errors;

namespace WebApp.Pages;

/// <summary>Where the browser comes back to. What became of the account is asked of Composio: anyone can write the URL's query.</summary>
internal sealed class CallbackModel(UserConnections connections) : PageModel
{
    /// <summary>Returns the key under which an account is kept while its user is away.</summary>
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
