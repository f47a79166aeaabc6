namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>A text is not JSON, or nested beyond all measure.</summary>
/// <param name="words">What is wrong, as the end of a sentence.</param>
/// <param name="offset">The character where it is.</param>
/// <param name="tooDeep">It may well be JSON, but is not read to its end.</param>
internal sealed class JsonSyntaxException(string words, int offset, bool tooDeep = false) : Exception(words)
{
    public int Offset { get; } = offset;

    public bool TooDeep { get; } = tooDeep;
}
