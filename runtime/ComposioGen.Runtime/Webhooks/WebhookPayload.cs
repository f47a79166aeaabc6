using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Parses the body of a delivery with a valid signature.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WebhookPayload
{
    private const string Data = "$.data";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses the data of an event as a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="message">The delivery.</param>
    /// <param name="read">A delegate that reads the model.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ComposioWebhookPayloadException">
    /// The data does not match the OpenAPI document; the exception contains its path.
    /// </exception>
    public static T ReadData<T>(WebhookMessage message, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(read);
        if (message.Data.ValueKind != JsonValueKind.Object)
        {
            throw Unreadable(message.Type, "expected an object", Data, null);
        }

        var json = System.Text.Encoding.UTF8.GetBytes(message.Data.GetRawText());
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            return read(ref reader);
        }
        catch (JsonReadException wrong)
        {
            var member = wrong.MissingMember is null ? "" : "." + wrong.MissingMember;
            throw Unreadable(message.Type, wrong.Message, Data + JsonPath.Locate(json, wrong.Position)[1..] + member, wrong);
        }
    }

    internal static WebhookMessage Read(ReadOnlySpan<byte> body, DateTimeOffset sentAt)
    {
        try
        {
            // A byte order mark is signed, but not part of the JSON: RFC 8259 allows parsers to ignore it.
            var reader = new Utf8JsonReader(body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
            var payload = JsonElement.ParseValue(ref reader);
            return reader.Read() ? throw new JsonException() : Read(payload, sentAt);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The message of the parser quotes the text, which may contain a credential.
            throw new ComposioWebhookPayloadException("The body of the delivery is not JSON.");
        }
    }

    private static WebhookMessage Read(JsonElement payload, DateTimeOffset sentAt)
    {
        var type = JsonRead.Tag(payload, WebhookMembers.Type);
        var id = JsonRead.Tag(payload, WebhookMembers.Id);
        return type.Length > 0 && id.Length > 0
            ? new WebhookMessage(id, type, sentAt, payload)
            : throw new ComposioWebhookPayloadException("The body of the delivery is not an event of version V3: it has no ID or no type. Set the version of the subscription to V3.", type.Length > 0 ? "$.id" : "$.type");
    }

    private static ComposioWebhookPayloadException Unreadable(string type, string why, string path, Exception? inner) =>
        new($"The data of {type} does not match the OpenAPI document at {path}: {why}.", path, inner);
}
