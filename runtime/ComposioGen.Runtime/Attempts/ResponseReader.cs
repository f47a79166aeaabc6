using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Parses the body of a successful response.</summary>
internal static class ResponseReader
{
    /// <summary>Parses the value; an empty body counts as an empty object, or as null where the operation allows an empty response.</summary>
    /// <exception cref="ComposioResponseException">The body is not JSON or does not match the OpenAPI document.</exception>
    public static T Read<T>(ComposioOperation operation, ReadOnlySpan<byte> body, JsonValueReader<T> read, UnreadableReport report)
    {
        var json = Utf8Text.WithoutMark(body);
        var isBlank = Utf8Text.IsBlank(json);
        if (isBlank)
        {
            json = operation.ResponseMayBeEmpty ? "null"u8 : "{}"u8;
        }

        List<UnreadableValue>? unreadable;
        T value;
        var reader = new Utf8JsonReader(json);
        UnreadableCollector.Begin();
        try
        {
            reader.Read();
            value = RepeatedText.ReadResponse(ref reader, json.Length, read);
            reader.Read();
        }
        catch (JsonReadException wrong)
        {
            var path = JsonPath.Locate(json, wrong.Position) + (wrong.MissingMember is null ? "" : "." + wrong.MissingMember);
            throw new ComposioResponseException(
                $"The response to {operation.Name} does not match the OpenAPI document at {path}: {wrong.Message}.", path, wrong)
            { IsCutOff = isBlank };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw NotJson(operation, json, broken as JsonException);
        }
        finally
        {
            unreadable = UnreadableCollector.End();
        }

        if (unreadable is { Count: > 0 })
        {
            report.Report(operation, json, unreadable);
        }

        return value;
    }

    /// <summary>Creates the exception for a response that is larger than the limit.</summary>
    public static ComposioResponseException TooLarge(ComposioOperation operation, int limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The response to {operation.Name} is larger than {limit} bytes (ComposioClientOptions.MaxResponseBytes)."));

    // The message of the parser quotes the text, which may contain a credential, so only the location is kept.
    private static ComposioResponseException NotJson(ComposioOperation operation, ReadOnlySpan<byte> json, JsonException? broken)
    {
        var path = JsonPath.Locate(json, long.MaxValue);
        var place = broken is { LineNumber: { } line, BytePositionInLine: { } column }
            ? string.Create(CultureInfo.InvariantCulture, $" (line {line + 1}, byte {column + 1})")
            : "";
        return new($"The response to {operation.Name} is not valid JSON, or is nested too deeply, at {path}{place}.", path) { IsCutOff = true };
    }
}
