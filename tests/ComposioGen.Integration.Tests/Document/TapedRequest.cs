namespace ComposioGen.Integration.Tests.Document;

/// <summary>A request of a test run.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query, encoded.</param>
/// <param name="Body">The body; null when there was none.</param>
internal sealed record TapedRequest(string Method, string Target, string? Body);
