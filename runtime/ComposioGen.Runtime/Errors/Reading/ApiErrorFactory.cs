using System.Net;
using System.Text;

namespace Composio.Runtime;

/// <summary>Creates the typed exception for an error response.</summary>
internal static class ApiErrorFactory
{
    private const int LongestName = 128;

    /// <summary>Creates the exception; accepts any body.</summary>
    public static ComposioApiException Create(ErrorResponse answer, ReadOnlySpan<byte> body)
    {
        var found = ErrorBodyReader.Read(body);
        var details = Describe(answer, found, body);
        var kind = answer.Operation.Kind;
        if (ConnectionErrors.Match(kind, found.Message, details) is { } special)
        {
            return special;
        }

        var error = ByStatus(details);
        return kind == OperationKind.LinkConnection && ConnectionErrors.IsAboutTheLink(error)
            ? new ConnectionLinkFailedException(details, error)
            : error;
    }

    private static ApiErrorDetails Describe(ErrorResponse answer, ErrorBody found, ReadOnlySpan<byte> body)
    {
        var sent = SentSecrets.Find(answer.CredentialKey, answer.SentBody.Span, answer.SecretHeaders);
        var clean = new ErrorBody
        {
            Message = ServerText.Clean(found.Message, sent),
            Code = ServerText.Clean(found.Code, sent, LongestName),
            Slug = ServerText.Clean(found.Slug, sent, LongestName),
            RequestId = ServerText.Clean(found.RequestId ?? answer.RequestId, sent, LongestName),
            SuggestedFix = ServerText.Clean(found.SuggestedFix, sent),
        };
        return new()
        {
            Operation = answer.Operation,
            StatusCode = answer.StatusCode,
            Message = ErrorMessage.Create(answer, clean),
            Code = clean.Code,
            Slug = clean.Slug,
            RequestId = clean.RequestId,
            SuggestedFix = clean.SuggestedFix,
            Errors = found.Errors.ConvertAll(text => ServerText.Clean(text, sent) ?? ""),
            RawBody = body.IsEmpty ? null : Encoding.UTF8.GetString(body),
            RetryAfter = answer.RetryAfter,
            ConnectedAccountId = answer.ConnectedAccountId,
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
