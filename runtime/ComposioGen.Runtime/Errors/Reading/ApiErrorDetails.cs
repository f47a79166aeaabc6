using System.Net;

namespace Composio.Runtime;

/// <summary>What is known about an answer that is an error.</summary>
internal sealed record ApiErrorDetails
{
    public required ComposioOperation Operation { get; init; }

    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>The message of the exception: status, scrubbed server message, suggested fix, request id.</summary>
    public required string Message { get; init; }

    public string? Code { get; init; }

    public string? Slug { get; init; }

    public string? RequestId { get; init; }

    public string? SuggestedFix { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public string? RawBody { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The account that the request named in its path, if any.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>The message; a record would show the raw body as well.</summary>
    public override string ToString() => Message;
}
