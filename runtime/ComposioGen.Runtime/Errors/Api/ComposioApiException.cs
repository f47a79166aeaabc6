using System.Net;
using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the API responds with an error.</summary>
public class ComposioApiException : ComposioException
{
    internal ComposioApiException(ApiErrorDetails details, Exception? innerException = null)
        : base(details.Message, innerException)
    {
        Details = details;
        StatusCode = details.StatusCode;
        Code = details.Code;
        Slug = details.Slug;
        RequestId = details.RequestId;
        SuggestedFix = details.SuggestedFix;
        Errors = details.Errors;
        RawBody = details.RawBody;
        RetryAfter = details.RetryAfter;
        Operation = details.Operation.Name;
    }

    /// <summary>Gets the HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the API's error code, as text; null when the response has none.</summary>
    public string? Code { get; }

    /// <summary>Gets the API's name for the error, such as <c>ConnectedAccount_BadRequest</c>; null when the response has none.</summary>
    public string? Slug { get; }

    /// <summary>Gets the ID of the request, for Composio's support; null when the response has none.</summary>
    public string? RequestId { get; }

    /// <summary>Gets the fix that the API suggests, with credentials removed; null when the response has none.</summary>
    public string? SuggestedFix { get; }

    /// <summary>Gets the individual errors, such as fields that failed validation, with credentials removed; empty when the response has none.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>
    /// Gets the body of the response as received, up to 256 KB; null when it was empty. It may repeat credentials that were sent: do not log it.
    /// </summary>
    public string? RawBody { get; }

    /// <summary>Gets the delay that the API requests before a retry; null when it requests none.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Gets the name of the operation that failed, such as <c>ConnectedAccounts.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>Creates the exception for a response, of the type derived for its status code. Intended for tests.</summary>
    /// <param name="statusCode">The HTTP status code, such as 404.</param>
    /// <param name="body">The body of the response.</param>
    /// <param name="operation">The name of the operation, such as <c>ConnectedAccounts.Get</c>.</param>
    /// <returns>The exception.</returns>
    public static ComposioApiException FromResponse(HttpStatusCode statusCode, string body = "", string operation = "Test.Call")
    {
        ArgumentNullException.ThrowIfNull(body);
        var called = new ComposioOperation(operation, HttpMethod.Get, "/");
        var response = new ErrorResponse { Operation = called, StatusCode = statusCode };
        return ApiErrorFactory.Create(response, System.Text.Encoding.UTF8.GetBytes(body));
    }

    /// <summary>Gets the details from which a more specific exception is created.</summary>
    internal ApiErrorDetails Details { get; }
}
