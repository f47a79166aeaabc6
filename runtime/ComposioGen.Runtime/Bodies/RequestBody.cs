using System.Text.Encodings.Web;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Serializes the body of a request once for all its attempts.</summary>
internal static class RequestBody
{
    [ThreadStatic]
    private static Utf8JsonWriter? _spare;

    // The body is never embedded in HTML, so quotes, plus signs and non-ASCII letters are not escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Serializes the body into a buffer that the caller disposes of.</summary>
    /// <exception cref="ArgumentException">A credential is masked, an ID is blank, or a member is duplicated.</exception>
    public static PooledBuffer Write<TBody>(ComposioOperation operation, TBody body, JsonValueWriter<TBody> write)
    {
        var buffer = WriteUnchecked(body, write);
        try
        {
            BodyCheck.Check(operation.Kind, buffer.Written.Span);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Serializes a value that is not a request body into a buffer that the caller disposes of.</summary>
    public static PooledBuffer WriteUnchecked<T>(T value, JsonValueWriter<T> write)
    {
        var buffer = new PooledBuffer();
        try
        {
            WriteTo(buffer, value, write);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    // A writer that has failed, or is in use for another body, is not reused.
    private static void WriteTo<TBody>(PooledBuffer buffer, TBody body, JsonValueWriter<TBody> write)
    {
        var writer = _spare ?? new Utf8JsonWriter(buffer, Options);
        _spare = null;
        writer.Reset(buffer);
        JsonWrite.Request(writer, body, write);
        writer.Flush();
        writer.Reset();
        _spare = writer;
    }
}
