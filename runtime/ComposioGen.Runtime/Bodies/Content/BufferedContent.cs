namespace Composio.Runtime;

/// <summary>Represents a body in memory, which every attempt sends again.</summary>
/// <param name="body">The bytes to send.</param>
/// <param name="json">The JSON that the bytes were created from; null for none.</param>
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
