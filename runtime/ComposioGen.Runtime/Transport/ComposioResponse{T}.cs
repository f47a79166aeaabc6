using Composio.Runtime;

namespace Composio;

/// <summary>Represents the result of a successful call together with its HTTP response.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ComposioResponse<T> : ComposioResponse
{
    internal ComposioResponse(T value, RecordedResponse response)
        : base(response) =>
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
