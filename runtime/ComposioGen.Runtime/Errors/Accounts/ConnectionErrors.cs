using System.Net;

namespace Composio.Runtime;

/// <summary>The failures that mean more than their status, because of the operation they belong to.</summary>
internal static class ConnectionErrors
{
    // The API tells these apart by their words only: code and slug are shared with other failures.
    private const string Retired = "no longer supported";
    private const string LinkEndpoint = "/connected_accounts/link";
    private const string OnlyShared = "acl_config_for_shared is only valid on SHARED";

    /// <summary>The special exception; null when the status says it all.</summary>
    public static ComposioApiException? Match(OperationKind kind, string? serverMessage, ApiErrorDetails details) => (kind, details.StatusCode) switch
    {
        (OperationKind.CreateConnection, HttpStatusCode.BadRequest) when Says(serverMessage, Retired) && Says(serverMessage, LinkEndpoint) =>
            new LegacyConnectedAccountsEndpointRetiredException(With(details, "Call LinkAsync and send the user to its RedirectUrl, or use an auth config with your own OAuth client.")),
        (OperationKind.CreateConnection or OperationKind.LinkConnection or OperationKind.UpdateConnection, HttpStatusCode.BadRequest) when Says(serverMessage, OnlyShared) =>
            new AclOnlyForSharedException(details),
        (OperationKind.GetConnection, HttpStatusCode.NotFound) => new ConnectedAccountNotFoundException(details),
        (OperationKind.RevokeConnection, HttpStatusCode.BadRequest) => new ConnectedAccountRevocationNotSupportedException(details),
        (OperationKind.RevokeConnection, HttpStatusCode.Conflict) => new ConnectedAccountNotRevokableException(details),
        _ => null,
    };

    /// <summary>Whether a failure to make a link is about the link; a refused key and a used-up limit are not, and callers handle them the same everywhere.</summary>
    public static bool IsAboutTheLink(ComposioApiException error) =>
        error is not (ComposioUnauthorizedException or ComposioRateLimitedException) && (int)error.StatusCode >= 400;

    private static bool Says(string? message, string phrase) =>
        message?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;

    private static ApiErrorDetails With(ApiErrorDetails details, string advice) => details with { Message = $"{details.Message} {advice}" };
}
