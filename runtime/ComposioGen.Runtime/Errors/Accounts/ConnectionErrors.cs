using System.Net;

namespace Composio.Runtime;

/// <summary>Creates the exceptions that depend on the operation in addition to the status code.</summary>
internal static class ConnectionErrors
{
    // The API distinguishes these by their message only: code and slug are shared with other failures.
    private const string Retired = "no longer supported";
    private const string LinkEndpoint = "/connected_accounts/link";
    private const string OnlyShared = "acl_config_for_shared is only valid on SHARED";

    /// <summary>Returns the specific exception; null when the status code determines the type.</summary>
    public static ComposioApiException? Match(OperationKind kind, string? serverMessage, ApiErrorDetails details) => (kind, details.StatusCode) switch
    {
        (OperationKind.CreateConnection, HttpStatusCode.BadRequest) when ContainsPhrase(serverMessage, Retired) && ContainsPhrase(serverMessage, LinkEndpoint) =>
            new LegacyConnectedAccountsEndpointRetiredException(With(details, "Call LinkAsync and send the user to its RedirectUrl, or use an auth config with your own OAuth client.")),
        (OperationKind.CreateConnection or OperationKind.LinkConnection or OperationKind.UpdateConnection, HttpStatusCode.BadRequest) when ContainsPhrase(serverMessage, OnlyShared) =>
            new AclOnlyForSharedException(details),
        (OperationKind.GetConnection, HttpStatusCode.NotFound) => new ConnectedAccountNotFoundException(details),
        (OperationKind.RevokeConnection, HttpStatusCode.BadRequest) => new ConnectedAccountRevocationNotSupportedException(details),
        (OperationKind.RevokeConnection, HttpStatusCode.Conflict) => new ConnectedAccountNotRevokableException(details),
        _ => null,
    };

    /// <summary>Returns whether an error concerns the link rather than the key or the rate limit.</summary>
    public static bool IsAboutTheLink(ComposioApiException error) =>
        error is not (ComposioUnauthorizedException or ComposioRateLimitedException) && (int)error.StatusCode >= 400;

    private static bool ContainsPhrase(string? message, string phrase) =>
        message?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;

    private static ApiErrorDetails With(ApiErrorDetails details, string advice) => details with { Message = $"{details.Message} {advice}" };
}
