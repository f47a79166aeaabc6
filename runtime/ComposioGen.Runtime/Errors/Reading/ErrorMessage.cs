using System.Globalization;
using System.Net;
using System.Text;

namespace Composio.Runtime;

/// <summary>Composes the message of an API exception from redacted parts.</summary>
internal static class ErrorMessage
{
    /// <summary>Returns the operation and status code, the server's message, a remedy and the request ID.</summary>
    public static string Create(ErrorResponse response, ErrorBody parts)
    {
        var message = new StringBuilder(response.Operation.Name).Append(" failed with ").Append(Name(response.StatusCode)).Append('.');
        Sentence(message, "", parts.Message);
        Sentence(message, "", Advice(response));
        if (response.RetryAfter is { } delay)
        {
            Sentence(message, "The API requests a delay of ", $"{delay.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s");
        }

        Sentence(message, "Suggested fix: ", parts.SuggestedFix);
        Sentence(message, "Request ID: ", parts.RequestId);
        return message.ToString();
    }

    private static string? Advice(ErrorResponse response) => response.StatusCode switch
    {
        HttpStatusCode.Unauthorized => $"Check the API key: the one passed to the client, or else the environment variable {response.CredentialVariable}",
        HttpStatusCode.NotFound when response.MayHaveSucceededBefore && response.Operation.Method == HttpMethod.Delete =>
            "The response to an earlier attempt of this call was lost, and that attempt may have deleted it",
        HttpStatusCode.TooManyRequests => "The rate limit of the organization is exceeded",
        _ => null,
    };

    private static string Name(HttpStatusCode status) => Enum.IsDefined(status)
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}")
        : ((int)status).ToString(CultureInfo.InvariantCulture);

    private static void Sentence(StringBuilder message, string start, string? text)
    {
        if (text is null)
        {
            return;
        }

        message.Append(' ').Append(start).Append(text);
        if (!text.EndsWith('.') && !text.EndsWith('…'))
        {
            message.Append('.');
        }
    }
}
