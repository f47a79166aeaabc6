using System.ComponentModel;
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
}
