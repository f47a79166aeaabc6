namespace Composio.Runtime;

/// <summary>A handler of the HTTP client has tried to send a create a second time. It is neither an <see cref="HttpRequestException"/>, which handlers repeat, nor one that the runtime's handler wraps in it.</summary>
internal sealed class RepeatedSendException()
    : Exception("The request creates an account and was sent before. A handler of the HttpClient tried to send it again, which is not allowed: the API would create a second account.");
