namespace Composio.Runtime.Tests;

internal sealed record SentRequest(HttpMethod Method, Uri Url, Dictionary<string, string> Headers, string? Body);
