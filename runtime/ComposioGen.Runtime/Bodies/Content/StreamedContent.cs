namespace Composio.Runtime;

/// <summary>Represents a body that is read from a caller's stream.</summary>
internal sealed class StreamedContent(StreamSource source) : RequestContent
{
    internal override bool IsSpent => source.IsSpent;

    internal override HttpContent Create(string mediaType) => new StreamSourceContent(source, mediaType);
}
