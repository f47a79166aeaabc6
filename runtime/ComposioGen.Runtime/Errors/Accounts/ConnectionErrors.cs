using System.Net;

namespace Composio.Runtime;

/// <summary>Creates the exceptions that depend on the operation in addition to the status code.</summary>
internal static class ConnectionErrors
{
    /// <summary>Returns the specific exception; null when the status code determines the type.</summary>
    public static ComposioApiException? Match(OperationKind kind, string? serverMessage, ApiErrorDetails details) => (kind, details.StatusCode) switch
    {
        (OperationKind.CreateConnection, HttpStatusCode.BadRequest) when ContainsPhrase(serverMessage, ErrorMembers.EndpointRetired) && ContainsPhrase(serverMessage, ErrorMembers.LinkEndpoint) =>
            new LegacyConnectedAccountsEndpointRetiredException(With(details, "Call LinkAsync and send the user to its RedirectUrl, or use an auth config with your own OAuth client.")),
        (OperationKind.CreateConnection or OperationKind.LinkConnection or OperationKind.UpdateConnection, HttpStatusCode.BadRequest) when ContainsPhrase(serverMessage, ErrorMembers.AccessRulesOnlyForShared) =>
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
