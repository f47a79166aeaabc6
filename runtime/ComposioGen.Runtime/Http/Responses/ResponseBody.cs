using System.IO.Compression;

namespace Composio.Runtime;

/// <summary>Reads the body of a response into a pooled buffer, up to a limit.</summary>
internal static class ResponseBody
{
    /// <summary>The maximum number of bytes read from an error response.</summary>
    public const int ErrorLimit = 256 * 1024;

    /// <summary>Reads the whole body; returns null when it is larger than the limit.</summary>
    public static ValueTask<PooledBuffer?> TryReadAsync(HttpContent content, int limit, CancellationToken ct) =>
        content.Headers.ContentLength > limit ? new((PooledBuffer?)null) : ReadAsync(content, limit, isWhole: true, ct);

    /// <summary>Reads the body up to a number of bytes and ignores the rest.</summary>
    public static async ValueTask<PooledBuffer> ReadUpToAsync(HttpContent content, int limit, CancellationToken ct) =>
        (await ReadAsync(content, limit, isWhole: false, ct).ConfigureAwait(false))!;

    /// <summary>Detaches the body from a response, as a stream that keeps the connection until it is disposed of.</summary>
    public static async ValueTask<Stream> OpenStreamAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var content = response.Content;
        var stream = await content.ReadAsStreamAsync(ct).ConfigureAwait(false);
        var encoding = OperatingSystem.IsBrowser() ? null : ResponseHeader.Read(content.Headers, "content-encoding");

        // The message and its remaining content are disposed of at the end of the attempt.
        response.Content = null;
        return new ResponseStream(Decompress(stream, encoding), content);
    }

    private static async ValueTask<PooledBuffer?> ReadAsync(HttpContent content, int limit, bool isWhole, CancellationToken ct)
    {
        // One byte more than allowed distinguishes "too large" from "just fits".
        var most = isWhole ? limit + 1L : limit;
        var encoding = OperatingSystem.IsBrowser() ? null : ResponseHeader.Read(content.Headers, "content-encoding");
        var buffer = new PooledBuffer(Capacity(encoding is null ? content.Headers.ContentLength : null, most));
        var isKept = false;
        try
        {
            var stream = Decompress(await content.ReadAsStreamAsync(ct).ConfigureAwait(false), encoding);
            await using (stream.ConfigureAwait(false))
            {
                int read;
                do
                {
                    var room = buffer.GetMemory();
                    var wanted = (int)Math.Min(room.Length, most - buffer.Length);
                    read = wanted == 0 ? 0 : await stream.ReadAsync(room[..wanted], ct).ConfigureAwait(false);
                    buffer.Advance(read);
                }
                while (read > 0);
            }

            isKept = buffer.Length <= limit;
            return isKept ? buffer : null;
        }
        finally
        {
            if (!isKept)
            {
                buffer.Dispose();
            }
        }
    }

    private static Stream Decompress(Stream stream, string? encoding) => encoding?.ToLowerInvariant() switch
    {
        "gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        _ => stream,
    };

    // One byte more than announced, so that the end is detected without growing the buffer.
    private static int Capacity(long? announced, long limit) =>
        announced is { } length ? (int)Math.Clamp(length + 1, 1, Math.Min(limit, Array.MaxLength)) : PooledBuffer.DefaultCapacity;
}
