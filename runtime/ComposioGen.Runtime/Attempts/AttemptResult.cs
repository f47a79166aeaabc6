using System.Net;

namespace Composio.Runtime;

/// <summary>How one attempt ended: with the content of an answer, or with the error to throw when nothing is tried again.</summary>
internal sealed class AttemptResult : IDisposable
{
    public required ComposioOperation Operation { get; init; }

    /// <summary>The body of a successful answer.</summary>
    public PooledBuffer? Content { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public ComposioException? Error { get; init; }

    /// <summary>The status of the answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the server says that trying again helps; null when it does not say.</summary>
    public bool? ServerAdvice { get; init; }

    /// <summary>Whether the server may have acted on the request. Only asked when there was no answer.</summary>
    public bool RequestMayHaveBeenSent { get; init; }

    /// <summary>The body of a successful answer that is handed on as it arrives.</summary>
    public Stream? Stream { get; init; }

    /// <summary>The character set that a successful answer names; null when it names none.</summary>
    public string? CharSet { get; init; }

    /// <summary>Whether the request's body was read and cannot be read again, so that the request cannot be repeated.</summary>
    public bool BodyIsSpent { get; set; }

    public void Dispose() => Content?.Dispose();
}
