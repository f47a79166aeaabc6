using System.Text.Json;

namespace Composio;

/// <summary>A part of an answer that is not what the document promises. It never costs more than itself: its neighbours are read.</summary>
public sealed class UnreadableValue
{
    internal UnreadableValue(UnreadableValueKind kind, JsonElement json, string problem, long position)
    {
        Kind = kind;
        Json = json;
        Problem = problem;
        Position = position;
    }

    /// <summary>What the value was to be, and therefore where it is kept.</summary>
    public UnreadableValueKind Kind { get; }

    /// <summary>The place of the value in the answer, as a JSON path such as <c>$.items[3]</c>; <c>$</c> when the value was not read from an answer of the API.</summary>
    public string Path { get; internal set; } = "$";

    /// <summary>The whole value as the API sent it. It may contain credentials.</summary>
    public JsonElement Json { get; }

    /// <summary>What is wrong, with the path within the value, such as <c>$.slug: the required member 'slug' is missing</c>. It never contains a value.</summary>
    public string Problem { get; }

    /// <summary>Where the value starts, in bytes from the start of the text.</summary>
    internal long Position { get; }

    /// <summary>Returns the path and the problem, without the value.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Path} ({Problem})";
}
