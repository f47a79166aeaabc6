using System.Net;

namespace Composio.Runtime;

/// <summary>Represents an error response before its body is parsed.</summary>
internal sealed class ErrorResponse
{
    public required ComposioOperation Operation { get; init; }

    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>Gets the delay that the server requests.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the request ID from the headers; the ID in the body takes precedence.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the last path parameter of the request.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Gets the credential of the request, which is masked wherever the server repeats it.</summary>
    public string? CredentialKey { get; init; }

    /// <summary>Gets the other headers of the request that contain credentials.</summary>
    public IReadOnlyList<string> SecretHeaders { get; init; } = [];

    /// <summary>Gets the environment variable for this kind of credential.</summary>
    public string CredentialVariable { get; init; } = CredentialVariables.ApiKey;

    /// <summary>Gets whether an earlier attempt of the call may have succeeded.</summary>
    public bool MayHaveSucceededBefore { get; init; }

    /// <summary>Gets the body of the request, whose credentials are masked too.</summary>
    public ReadOnlyMemory<byte> SentBody { get; init; }
}
