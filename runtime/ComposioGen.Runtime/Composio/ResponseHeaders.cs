namespace Composio.Runtime;

/// <summary>Defines the response headers that the API defines beyond those of HTTP.</summary>
internal static class ResponseHeaders
{
    public const string RequestId = "x-request-id";
    public const string ShouldRetry = "x-should-retry";
}
