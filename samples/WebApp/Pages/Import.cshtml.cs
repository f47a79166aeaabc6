using System.ComponentModel.DataAnnotations;
using Composio;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WebApp.Accounts;
using WebApp.Errors;

namespace WebApp.Pages;

/// <summary>Connects an account with a token that the user already has. The token is forwarded and never displayed.</summary>
internal sealed class ImportModel(UserConnections connections) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Paste a token.")]
    [StringLength(8192, ErrorMessage = "That is too long for a token.")]
    public string? Token { get; set; }

    public AuthConfig AuthConfig { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var connectable = await connections.ListConnectableAsync(HttpContext.RequestAborted);
        var authConfig = connectable.FirstOrDefault(config => config.Id == (string?)RouteData.Values["authConfigId"]);
        if (authConfig is null || !PastedToken.IsEnoughFor(authConfig))
        {
            context.Result = NotFound();
            return;
        }

        AuthConfig = authConfig;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await connections.ImportAsync(User.Identity!.Name!, AuthConfig, Token!.Trim(), cancellationToken);
        TempData[Message.Done] = $"Imported {account.Toolkit.Slug}.";
        return RedirectToPage("/Index");
    }
}
