using Composio.Runtime;

namespace Composio;

/// <summary>Represents a file to upload: its content, name and media type.</summary>
/// <remarks>
/// The caller owns the stream and disposes of it after the call. When a call is retried, a seekable stream is sent again from its initial
/// position. A stream that cannot seek is sent once, and a call that has begun to read it is not retried.
/// </remarks>
public sealed class UploadFile
{
    private const string DefaultContentType = "application/octet-stream";

    /// <summary>Initializes a file from a stream.</summary>
    /// <param name="content">The content, from the stream's current position to its end.</param>
    /// <param name="fileName">The name of the file, without a path.</param>
    /// <param name="contentType">
    /// The media type, such as <c>image/png</c>, which takes precedence over that of the document; null for that of the document if it has only one for the
    /// field, otherwise <c>application/octet-stream</c>.
    /// </param>
    /// <exception cref="ArgumentException">The stream cannot be read, the name is blank, or the media type is malformed.</exception>
    public UploadFile(Stream content, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (contentType is not null && !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException("The media type is malformed.", nameof(contentType));
        }

        Source = new StreamSource(content);
        FileName = fileName;
        HasContentType = contentType is not null;
        ContentType = contentType ?? DefaultContentType;
    }

    /// <summary>Initializes a file from bytes in memory.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file, without a path.</param>
    /// <param name="contentType">
    /// The media type, such as <c>image/png</c>, which takes precedence over that of the document; null for that of the document if it has only one for the
    /// field, otherwise <c>application/octet-stream</c>.
    /// </param>
    /// <exception cref="ArgumentException">The name is blank, or the media type is malformed.</exception>
    public UploadFile(byte[] content, string fileName, string? contentType = null)
        : this(new MemoryStream(content ?? throw new ArgumentNullException(nameof(content)), writable: false), fileName, contentType)
    {
    }

    /// <summary>Gets the name of the file.</summary>
    public string FileName { get; }

    /// <summary>
    /// Gets the media type of the content. It is sent when it was specified; otherwise, a field for which the document specifies one media type is sent
    /// with that one, and any other with this one, <c>application/octet-stream</c>.
    /// </summary>
    public string ContentType { get; }

    // Whether the caller specified it; otherwise, the document may specify one for the field.
    internal bool HasContentType { get; }

    internal StreamSource Source { get; }

    /// <summary>Returns the name, and the media type if it was specified, never the content.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => HasContentType ? $"{FileName} ({ContentType})" : FileName;
}
