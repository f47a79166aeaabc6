namespace Composio.Runtime;

/// <summary>
/// Thrown when a handler of the HTTP client tries to send a create a second time. It is not an <see cref="HttpRequestException"/>, which handlers
/// would retry.
/// </summary>
internal sealed class RepeatedSendException()
    : Exception("The request creates an account and has already been sent. A handler of the HttpClient tried to send it again, which could create a second account.");
