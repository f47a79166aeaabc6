using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Thrown when a JSON value does not match the OpenAPI document, or a required member is missing.</summary>
/// <remarks>
/// Contains a position instead of a path, because computing the path is expensive: the code that has the text determines it from the
/// position. The message never contains the value.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonReadException : JsonException
{
    internal JsonReadException(string message, long position, Exception? inner = null)
        : base(message, inner) => Position = position;

    /// <summary>Gets the name of the missing required member of the object at <see cref="Position"/>; null for another problem.</summary>
    public string? MissingMember { get; internal init; }

    /// <summary>Gets the start of the invalid token, in bytes from the start of the text.</summary>
    public long Position { get; }

    /// <summary>Describes the problem with its path in a value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="start">The position of the value in the text that was read.</param>
    /// <returns>A text with member names and types, but without values.</returns>
    internal string DescribeWithin(JsonElement json, long start)
    {
        var path = JsonPath.Locate(Encoding.UTF8.GetBytes(json.GetRawText()), Position - start);
        return $"{path}{(MissingMember is null ? "" : "." + MissingMember)}: {Message}";
    }
}
