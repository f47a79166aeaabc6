using System.Net;

namespace Composio.Runtime;

/// <summary>Represents the result of one attempt: the content of the response, or the exception to throw when the call is not retried.</summary>
internal sealed class AttemptResult : IDisposable
{
    public required ComposioOperation Operation { get; init; }

    /// <summary>Gets the body of a successful response.</summary>
    public PooledBuffer? Content { get; init; }

    /// <summary>Gets the error; null for a successful attempt.</summary>
    public ComposioException? Error { get; init; }

    /// <summary>Gets the status code of the response; null when no response was received.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Gets the delay that the server requests before a retry; null when it requests none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets whether the server recommends a retry; null when it does not specify it.</summary>
    public bool? ServerAdvice { get; init; }

    /// <summary>Gets whether the server may have processed the request. Only meaningful when no response was received.</summary>
    public bool RequestMayHaveBeenSent { get; init; }

    /// <summary>Gets the body of a successful response that is returned as a stream.</summary>
    public Stream? Stream { get; init; }

    /// <summary>Gets the character set of a successful response; null when the response specifies none.</summary>
    public string? CharSet { get; init; }

    /// <summary>Gets whether the body of the request was consumed and cannot be read again, so that the request cannot be repeated.</summary>
    public bool BodyIsSpent { get; set; }

    public void Dispose() => Content?.Dispose();
}
