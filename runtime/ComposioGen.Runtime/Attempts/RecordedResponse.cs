using System.Net;

namespace Composio.Runtime;

/// <summary>Represents a copy of a successful response; the buffers of the exchange are reused.</summary>
internal sealed record RecordedResponse(HttpStatusCode StatusCode, IReadOnlyDictionary<string, string> Headers, byte[] Content)
{
    /// <summary>Copies a response.</summary>
    public static RecordedResponse Copy(HttpResponseMessage response, ReadOnlyMemory<byte> content)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            headers[name] = string.Join(", ", values);
        }

        return new(response.StatusCode, headers, content.ToArray());
    }

    /// <summary>Creates a response that was not received.</summary>
    public static RecordedResponse Create(HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers, ReadOnlyMemory<byte> content)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)statusCode, 200, nameof(statusCode));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)statusCode, 299, nameof(statusCode));
        return headers?.Values.Contains(null!) == true
            ? throw new ArgumentException("A header has no value.", nameof(headers))
            : new(statusCode, new Dictionary<string, string>(headers ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase), content.ToArray());
    }

    /// <summary>Returns a text with the status code only.</summary>
    public override string ToString() => $"{nameof(RecordedResponse)} {{ StatusCode = {(int)StatusCode} }}";
}
