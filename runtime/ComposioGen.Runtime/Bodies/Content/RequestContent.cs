using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a request body that is not sent as the JSON of one value. Created by generated code and used for one call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestContent
{
    private protected RequestContent()
    {
    }

    /// <summary>Gets the JSON of the body, which is searched for credentials to mask; empty when there is none.</summary>
    internal virtual ReadOnlyMemory<byte> SentJson => default;

    /// <summary>Gets whether the body was consumed at least in part and cannot be sent again.</summary>
    internal virtual bool IsSpent => false;

    /// <summary>Creates a JSON body.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">A delegate that writes the value.</param>
    /// <returns>The content.</returns>
    public static RequestContent Json<T>(ComposioOperation operation, T value, JsonValueWriter<T> write)
    {
        var json = Write(operation, value, write);
        return new BufferedContent(json, json);
    }

    /// <summary>Creates a form (<c>application/x-www-form-urlencoded</c>) of the members of an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="value">The object.</param>
    /// <param name="write">A delegate that writes the object as JSON.</param>
    /// <param name="encodings">The fields that do not use the default encoding.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The value is not an object.</exception>
    public static RequestContent Form<T>(ComposioOperation operation, T value, JsonValueWriter<T> write, params FieldEncoding[] encodings)
    {
        var json = Write(operation, value, write);
        try
        {
            return new BufferedContent(UrlEncoded.Write(Fields(json, encodings).All), json);
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    /// <summary>Creates a form with files (<c>multipart/form-data</c>).</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="value">The object.</param>
    /// <param name="write">A delegate that writes the members other than files as JSON.</param>
    /// <param name="encodings">The fields that do not use the default encoding.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The value is not an object.</exception>
    public static RequestContent Multipart<T>(ComposioOperation operation, T value, JsonValueWriter<T> write, params FieldEncoding[] encodings)
    {
        var files = new FileParts();
        (value as IFileForm)?.AddFiles(files);
        return new MultipartRequestContent(Write(operation, value, write), encodings, files);
    }

    /// <summary>Creates a text body.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <returns>The content.</returns>
    public static RequestContent Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new PooledBuffer();
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetByteCount(text))));
        return new BufferedContent(buffer, json: null);
    }

    /// <summary>Creates a body from a stream.</summary>
    /// <param name="stream">
    /// The stream, sent from its current position. The caller disposes of it. A stream that cannot seek is sent at most once.
    /// </param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static RequestContent Stream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamedContent(new StreamSource(stream));
    }

    /// <summary>Creates the HTTP content of one attempt.</summary>
    /// <param name="mediaType">The media type of the operation.</param>
    internal abstract HttpContent Create(string mediaType);

    /// <summary>Releases the buffers; streams of the caller stay open. The body cannot be sent afterwards.</summary>
    internal virtual void Release()
    {
    }

    private protected static FormFields Fields(PooledBuffer json, IReadOnlyList<FieldEncoding> encodings)
    {
        using var document = JsonDocument.Parse(json.Written, new JsonDocumentOptions { MaxDepth = BodyCheck.MaxBodyDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("The value of a form must be an object.");
        }

        var fields = new FormFields();
        fields.AddMembers(document.RootElement, encodings);
        return fields;
    }

    private static PooledBuffer Write<T>(ComposioOperation operation, T value, JsonValueWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(write);
        return RequestBody.Write(operation, value, write);
    }
}
