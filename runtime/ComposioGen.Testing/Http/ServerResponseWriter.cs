using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Composio.Testing;

/// <summary>Serializes responses.</summary>
internal static class ServerResponseWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the body as UTF-8 JSON.</summary>
    public static ReadOnlyMemory<byte> ToBytes(ServerResponse answer)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            answer.Body.WriteTo(writer);
        }

        return buffer.WrittenMemory;
    }
}
