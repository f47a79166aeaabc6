using System.Text.Json;

namespace Composio;

/// <summary>Represents a part of a response that does not match the OpenAPI document. Its siblings are still read.</summary>
public sealed class UnreadableValue
{
    internal UnreadableValue(UnreadableValueKind kind, JsonElement json, string problem, long position)
    {
        Kind = kind;
        Json = json;
        Problem = problem;
        Position = position;
    }

    /// <summary>Gets the expected kind of the value, which determines where it is kept.</summary>
    public UnreadableValueKind Kind { get; }

    /// <summary>
    /// Gets the location of the value in the response, as a JSON path such as <c>$.items[3]</c>; <c>$</c> when the value was not read from a
    /// response of the API.
    /// </summary>
    public string Path { get; internal set; } = "$";

    /// <summary>Gets the complete value as the API sent it. It may contain credentials.</summary>
    public JsonElement Json { get; }

    /// <summary>
    /// Gets the problem, with the path within the value, such as <c>$.slug: the required member 'slug' is missing</c>. It never contains a
    /// value.
    /// </summary>
    public string Problem { get; }

    /// <summary>Gets the position of the value, in bytes from the start of the text.</summary>
    internal long Position { get; }

    /// <summary>Returns the path and the problem, without the value.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => $"{Path} ({Problem})";
}
