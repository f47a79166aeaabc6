using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>The body of a request that is not sent as the JSON of one value. Made by generated code, used for one call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestContent
{
    private protected RequestContent()
    {
    }

    /// <summary>The JSON of what is sent, in which credentials are looked for; empty when there is none.</summary>
    internal virtual ReadOnlyMemory<byte> SentJson => default;

    /// <summary>Whether the body was sent, or begun to be sent, and cannot be sent again.</summary>
    internal virtual bool IsSpent => false;

    /// <summary>Creates the JSON of a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
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
    /// <param name="write">Writes the object as JSON.</param>
    /// <param name="encodings">The fields that are not encoded in the default way.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The value is no object.</exception>
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
    /// <param name="write">Writes the members that are no files as JSON.</param>
    /// <param name="encodings">The fields that are not encoded in the default way.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static RequestContent Multipart<T>(ComposioOperation operation, T value, JsonValueWriter<T> write, params FieldEncoding[] encodings)
    {
        var files = new FileParts();
        (value as IFileForm)?.AddFiles(files);
        return new MultipartRequestContent(Write(operation, value, write), encodings, files);
    }

    /// <summary>Creates a text.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <returns>The content.</returns>
    public static RequestContent Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new PooledBuffer();
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetByteCount(text))));
        return new BufferedContent(buffer, json: null);
    }

    /// <summary>Creates the content of a stream.</summary>
    /// <param name="stream">The stream, sent from its current position; the caller disposes of it. When it cannot seek, it is sent once at most.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static RequestContent Stream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamedContent(new StreamSource(stream));
    }

    /// <summary>Creates the content of one attempt.</summary>
    /// <param name="mediaType">The media type of the operation.</param>
    internal abstract HttpContent Create(string mediaType);

    /// <summary>Returns the buffers; streams of the caller stay open. Nothing may be sent afterwards.</summary>
    internal virtual void Release()
    {
    }

    private protected static FormFields Fields(PooledBuffer json, IReadOnlyList<FieldEncoding> encodings)
    {
        using var document = JsonDocument.Parse(json.Written, new JsonDocumentOptions { MaxDepth = BodyCheck.DeepestBody });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("A form is made of the members of an object; the value is none.");
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
