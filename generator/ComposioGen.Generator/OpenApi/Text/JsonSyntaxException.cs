namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Thrown when a text is not valid JSON, or nested too deeply.</summary>
/// <param name="words">The problem, as the end of a sentence.</param>
/// <param name="offset">The index of the problem.</param>
/// <param name="tooDeep">Whether the text is nested too deeply, although it may be valid JSON.</param>
internal sealed class JsonSyntaxException(string words, int offset, bool tooDeep = false) : Exception(words)
{
    public int Offset { get; } = offset;

    public bool TooDeep { get; } = tooDeep;
}
