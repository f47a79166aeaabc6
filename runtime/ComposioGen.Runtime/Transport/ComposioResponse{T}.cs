using System.Net;
using Composio.Runtime;

namespace Composio;

/// <summary>Represents the result of a successful call together with its HTTP response.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ComposioResponse<T> : ComposioResponse
{
    internal ComposioResponse(T value, RecordedResponse response)
        : base(response) =>
        Value = value;

    /// <summary>Initializes a result with its response, for a test double of a client.</summary>
    /// <param name="value">The result of the call.</param>
    /// <param name="statusCode">The HTTP status code, 200 to 299.</param>
    /// <param name="headers">The headers, such as <c>x-request-id</c>; null for none.</param>
    /// <param name="content">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status code is not one of a success.</exception>
    /// <exception cref="ArgumentException">A header has no value, or two headers have the same name in different casing.</exception>
    public ComposioResponse(T value, HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers = null, ReadOnlyMemory<byte> content = default)
        : base(statusCode, headers, content) =>
        Value = value;

    /// <summary>Gets the result of the call.</summary>
    public T Value { get; }

    /// <summary>Deconstructs the response for <c>var (account, response) = await ...</c>.</summary>
    /// <param name="value">The result of the call.</param>
    /// <param name="response">The response.</param>
    public void Deconstruct(out T value, out ComposioResponse response)
    {
        value = Value;
        response = this;
    }
}
