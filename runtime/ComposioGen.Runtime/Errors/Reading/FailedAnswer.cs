using System.Net;

namespace Composio.Runtime;

/// <summary>An answer that is an error, before its body is looked at.</summary>
internal sealed class FailedAnswer
{
    public required ComposioOperation Operation { get; init; }

    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The request id from the headers; the body's own wins.</summary>
    public string? RequestId { get; init; }

    /// <summary>The last path parameter of the request.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>The credential of the request, to be masked wherever the server repeats it.</summary>
    public string? CredentialKey { get; init; }

    /// <summary>The environment variable that holds a credential of this kind.</summary>
    public string CredentialVariable { get; init; } = CredentialVariables.ApiKey;

    /// <summary>Whether an earlier attempt of the call may have had its effect already.</summary>
    public bool MayHaveSucceededBefore { get; init; }

    /// <summary>The body of the request, whose credentials are masked too.</summary>
    public ReadOnlyMemory<byte> SentBody { get; init; }
}
