using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A JSON value is not of the kind that the document promises, or a required member is absent.</summary>
/// <remarks>
/// Carries a position and not a path, because the path is only worth its cost when something is wrong:
/// whoever holds the text walks it again and finds the path there. The message never shows the value.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonReadException : JsonException
{
    internal JsonReadException(string message, long position, Exception? inner = null)
        : base(message, inner) => Position = position;

    /// <summary>The required member that is absent from the object at <see cref="Position"/>; null when something else is wrong.</summary>
    public string? MissingMember { get; internal init; }

    /// <summary>Where the offending token starts, in bytes from the start of the text.</summary>
    public long Position { get; }

    /// <summary>Describes the problem, with its path in a value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="start">The position of the value in the text that was read.</param>
    /// <returns>Text that names members and kinds, and no value.</returns>
    internal string DescribeWithin(JsonElement json, long start)
    {
        var path = JsonPath.Locate(Encoding.UTF8.GetBytes(json.GetRawText()), Position - start);
        return $"{path}{(MissingMember is null ? "" : "." + MissingMember)}: {Message}";
    }
}
