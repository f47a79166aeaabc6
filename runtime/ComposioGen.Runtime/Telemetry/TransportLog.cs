using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Composio.Runtime;

/// <summary>Contains the log messages of the runtime. They never contain a credential, body or query.</summary>
internal static partial class TransportLog
{
    /// <summary>Logs that an attempt failed and is retried.</summary>
    public static void Retrying(ILogger logger, ComposioOperation operation, HttpStatusCode? statusCode, ComposioException? error, int attempt, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var reason = statusCode is { } status ? ((int)status).ToString(CultureInfo.InvariantCulture) : error?.GetType().Name;
            Retrying(logger, operation.Name, attempt, reason, (long)delay.TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Composio has announced the deprecation of {Operation}: {Notice}")]
    public static partial void Deprecation(ILogger logger, string operation, string notice);

    [LoggerMessage(2, LogLevel.Warning, "The user already has {Count} active connected account(s) for the auth config {AuthConfigId}; another one is created because multiple accounts are allowed")]
    public static partial void MultipleAccounts(ILogger logger, int count, string authConfigId);

    [LoggerMessage(4, LogLevel.Warning, "The response to creating a connection was lost; the account {ConnectedAccountId} was found and is used")]
    public static partial void Reconciled(ILogger logger, string connectedAccountId);

    [LoggerMessage(5, LogLevel.Warning, "The response to creating a connection was lost, and the search for the account was canceled; an account may exist")]
    public static partial void SearchCancelled(ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "The response to {Operation} does not match the OpenAPI document at {Path}: {Problem}. Everything else was read; this path is not logged again")]
    public static partial void Unreadable(ILogger logger, string operation, string path, string problem);

    [LoggerMessage(3, LogLevel.Information, "Attempt {Attempt} of {Operation} failed ({Reason}); the next one follows in {DelayMilliseconds} ms")]
    private static partial void Retrying(ILogger logger, string operation, int attempt, string? reason, long delayMilliseconds);
}
