using System.Net;

namespace Composio.Runtime;

/// <summary>Represents the HTTP content of one attempt; disposing of it leaves the caller's stream open.</summary>
internal sealed class StreamSourceContent : HttpContent
{
    private readonly StreamSource _source;

    public StreamSourceContent(StreamSource source, string contentType)
    {
        _source = source;
        Headers.TryAddWithoutValidation("content-type", contentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _source.CopyToAsync(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _source.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _source.Length ?? 0;
        return _source.Length is not null;
    }
}
