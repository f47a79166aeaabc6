using Composio;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using WebApp.Accounts;

namespace WebApp.Errors;

/// <summary>Converts exceptions of the SDK during the processing of a form to a message on the next page.</summary>
internal sealed partial class ApiErrorFilter(ITempDataDictionaryFactory tempData, ILogger<ApiErrorFilter> logger) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || MessageFor(context.Exception) is not { } message)
        {
            return;
        }

        // The request ID instead of the exception: the message of an API may repeat what a user has entered.
        LogRejected(logger, context.Exception.GetType().Name, (context.Exception as ComposioApiException)?.RequestId);
        tempData.GetTempData(context.HttpContext)[Message.Error] = message;
        context.Result = new RedirectToPageResult("/Index");
        context.ExceptionHandled = true;
    }

    private static string? MessageFor(Exception error) => error switch
    {
        NotOwnAccountException or ComposioNotFoundException => "There is no such connection.",
        MultipleConnectedAccountsException => "You are connected already. Disconnect first.",
        ConnectionTimeoutException => "The connection is not active yet. It appears here when it is.",
        ConnectionFailedException => "The connection was rejected. Check the token, or sign in again.",
        ComposioRateLimitedException or ComposioServerException or ComposioNetworkException or ComposioTimeoutException =>
            "Composio cannot be reached right now. Try again in a minute.",
        ComposioApiException rejected => $"Composio has rejected this (request {rejected.RequestId ?? "without ID"}).",
        ComposioException => "This did not work. Try again.",
        _ => null,
    };

    [LoggerMessage(LogLevel.Warning, "Rejected with {Error}, request {RequestId}.")]
    private static partial void LogRejected(ILogger logger, string error, string? requestId);
}
