using System.Net;

namespace Composio.Runtime;

/// <summary>Contains the details of an error response.</summary>
internal sealed record ApiErrorDetails
{
    public required ComposioOperation Operation { get; init; }

    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>Gets the message of the exception: status code, redacted server message, suggested fix and request ID.</summary>
    public required string Message { get; init; }

    public string? Code { get; init; }

    public string? Slug { get; init; }

    public string? RequestId { get; init; }

    public string? SuggestedFix { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public string? RawBody { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the ID of the connected account in the path of the request, if any.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Returns the message; the default text of a record would include the raw body.</summary>
    public override string ToString() => Message;
}
