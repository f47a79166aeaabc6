using System.Net;
using Composio.Runtime;

namespace Composio;

/// <summary>The API answered with an error.</summary>
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

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The API's number for the error, as text; null when the answer has none.</summary>
    public string? Code { get; }

    /// <summary>The API's name for the error, such as <c>ConnectedAccount_BadRequest</c>; null when the answer has none.</summary>
    public string? Slug { get; }

    /// <summary>What Composio's support asks for; null when the answer has none.</summary>
    public string? RequestId { get; }

    /// <summary>What the API advises to do, scrubbed of credentials; null when the answer has none.</summary>
    public string? SuggestedFix { get; }

    /// <summary>Single faults, such as fields that failed validation, scrubbed of credentials; empty when the answer has none.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>
    /// The body of the answer as it came, up to 256 KB; null when it was empty. It may repeat credentials that were sent: do not log it.
    /// </summary>
    public string? RawBody { get; }

    /// <summary>How long the API asks to wait before the next try; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The operation that failed, such as <c>ConnectedAccounts.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>Returns the exception that an answer of the API gives, of the derived type for its status: for tests that need one.</summary>
    /// <param name="statusCode">The status, such as 404.</param>
    /// <param name="body">The body of the answer.</param>
    /// <param name="operation">The name of the operation, such as <c>ConnectedAccounts.Get</c>.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static ComposioApiException FromResponse(HttpStatusCode statusCode, string body = "", string operation = "Test.Call")
    {
        ArgumentNullException.ThrowIfNull(body);
        var called = new ComposioOperation(operation, HttpMethod.Get, "/");
        var answer = new FailedAnswer { Operation = called, StatusCode = statusCode };
        return ApiErrorFactory.Create(answer, System.Text.Encoding.UTF8.GetBytes(body));
    }

    /// <summary>What the error was made from, for an error that says the same more precisely.</summary>
    internal ApiErrorDetails Details { get; }
}
