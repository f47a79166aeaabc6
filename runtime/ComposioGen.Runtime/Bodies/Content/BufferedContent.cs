namespace Composio.Runtime;

/// <summary>A body in memory, which every attempt sends alike.</summary>
/// <param name="body">The bytes that are sent.</param>
/// <param name="json">The JSON that they were made of; null when there was none.</param>
internal sealed class BufferedContent(PooledBuffer body, PooledBuffer? json) : RequestContent
{
    internal override ReadOnlyMemory<byte> SentJson => json?.Written ?? default;

    internal override HttpContent Create(string mediaType)
    {
        var content = new ReadOnlyMemoryContent(body.Written);
        content.Headers.TryAddWithoutValidation("content-type", mediaType);
        return content;
    }

    internal override void Release()
    {
        body.Dispose();
        json?.Dispose();
    }
}
