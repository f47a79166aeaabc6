using System.Net;
using System.Text;

namespace Composio.Runtime;

/// <summary>Creates the typed exception for an error response.</summary>
internal static class ApiErrorFactory
{
    private const int MaxNameLength = 128;

    /// <summary>Creates the exception; accepts any body.</summary>
    public static ComposioApiException Create(ErrorResponse response, ReadOnlySpan<byte> body)
    {
        var found = ErrorBodyReader.Read(body);
        var details = Describe(response, found, body);
        var kind = response.Operation.Kind;
        if (ConnectionErrors.Match(kind, found.Message, details) is { } special)
        {
            return special;
        }

        var error = ByStatus(details);
        return kind == OperationKind.LinkConnection && ConnectionErrors.IsAboutTheLink(error)
            ? new ConnectionLinkFailedException(details, error)
            : error;
    }

    private static ApiErrorDetails Describe(ErrorResponse response, ErrorBody found, ReadOnlySpan<byte> body)
    {
        var sent = SentSecrets.Find(response.CredentialKey, response.SentBody.Span, response.SecretHeaders);
        var clean = new ErrorBody
        {
            Message = ServerText.Clean(found.Message, sent),
            Code = ServerText.Clean(found.Code, sent, MaxNameLength),
            Slug = ServerText.Clean(found.Slug, sent, MaxNameLength),
            RequestId = ServerText.Clean(found.RequestId ?? response.RequestId, sent, MaxNameLength),
            SuggestedFix = ServerText.Clean(found.SuggestedFix, sent),
        };
        return new()
        {
            Operation = response.Operation,
            StatusCode = response.StatusCode,
            Message = ErrorMessage.Create(response, clean),
            Code = clean.Code,
            Slug = clean.Slug,
            RequestId = clean.RequestId,
            SuggestedFix = clean.SuggestedFix,
            Errors = found.Errors.ConvertAll(text => ServerText.Clean(text, sent) ?? ""),
            RawBody = body.IsEmpty ? null : Encoding.UTF8.GetString(body),
            RetryAfter = response.RetryAfter,
            ConnectedAccountId = response.ConnectedAccountId,
        };
    }

    private static ComposioApiException ByStatus(ApiErrorDetails details) => details.StatusCode switch
    {
        HttpStatusCode.BadRequest => new ComposioBadRequestException(details),
        HttpStatusCode.Unauthorized => new ComposioUnauthorizedException(details),
        HttpStatusCode.Forbidden => new ComposioForbiddenException(details),
        HttpStatusCode.NotFound => new ComposioNotFoundException(details),
        HttpStatusCode.Conflict => new ComposioConflictException(details),
        HttpStatusCode.Gone => new ComposioGoneException(details),
        HttpStatusCode.UnprocessableEntity => new ComposioUnprocessableException(details),
        HttpStatusCode.TooManyRequests => new ComposioRateLimitedException(details),
        >= HttpStatusCode.InternalServerError => new ComposioServerException(details),
        _ => new ComposioApiException(details),
    };
}
