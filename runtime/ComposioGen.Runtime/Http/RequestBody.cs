using System.Text.Encodings.Web;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Writes the body of a request, once for all its attempts.</summary>
internal static class RequestBody
{
    // The body is never put into HTML, so quotes, plus signs and letters beyond ASCII can stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the body into a buffer that the caller gives back.</summary>
    /// <exception cref="ArgumentException">A credential in it is a mask, an id is blank, or a member is there twice.</exception>
    public static PooledBuffer Write<TBody>(ComposioOperation operation, TBody body, JsonValueWriter<TBody> write)
    {
        var buffer = new PooledBuffer();
        try
        {
            using var writer = new Utf8JsonWriter(buffer, Options);
            write(writer, body);
            writer.Flush();
            BodyCheck.Check(operation.Kind, buffer.Written.Span);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
