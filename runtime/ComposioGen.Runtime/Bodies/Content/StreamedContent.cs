namespace Composio.Runtime;

/// <summary>A body that is a caller's stream.</summary>
internal sealed class StreamedContent(StreamSource source) : RequestContent
{
    internal override bool IsSpent => source.IsSpent;

    internal override HttpContent Create(string mediaType) => new StreamSourceContent(source, mediaType);
}
