using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Parses the body of an error response as far as possible and never throws, because the API, its gateways and proxies use different formats.
/// Members read before the text ends unexpectedly are kept.
/// </summary>
internal static class ErrorBodyReader
{
    private const int MaxErrors = 50;

    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Parses the body.</summary>
    public static ErrorBody Read(ReadOnlySpan<byte> body)
    {
        var found = new ErrorBody();
        var reader = new Utf8JsonReader(Utf8Text.WithoutMark(body), Lenient);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref reader, found, insideError: false);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // HTML, invalid or deeply nested text: keeps the members read before.
        }

        return found;
    }

    private static void ReadMembers(ref Utf8JsonReader reader, ErrorBody found, bool insideError)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == ErrorMembers.Error && reader.TokenType == JsonTokenType.StartObject && !insideError)
            {
                ReadMembers(ref reader, found, insideError: true);
            }
            else if (name == ErrorMembers.Errors && reader.TokenType == JsonTokenType.StartArray)
            {
                ReadErrors(ref reader, found.Errors);
            }
            else if (name == ErrorMembers.Errors && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadErrorsByField(ref reader, found.Errors);
            }
            else if (name == ErrorMembers.Message && reader.TokenType == JsonTokenType.StartArray)
            {
                var messages = new List<string>();
                ReadErrors(ref reader, messages);
                Assign(found, name, messages.Count == 0 ? null : string.Join("; ", messages), insideError);
            }
            else
            {
                Assign(found, name, Scalar(ref reader), insideError);
            }
        }
    }

    private static void Assign(ErrorBody found, string? name, string? value, bool insideError)
    {
        switch (name)
        {
            case ErrorMembers.Message or ErrorMembers.Error:
                found.Message = Choose(found.Message, value, insideError);
                break;
            case ErrorMembers.Code:
                found.Code = Choose(found.Code, value, insideError);
                break;
            case ErrorMembers.Slug:
                found.Slug = Choose(found.Slug, value, insideError);
                break;
            case ErrorMembers.RequestId or ErrorMembers.RequestIdInCamelCase:
                found.RequestId = Choose(found.RequestId, value, insideError);
                break;
            case ErrorMembers.SuggestedFix or ErrorMembers.SuggestedFixInCamelCase:
                found.SuggestedFix = Choose(found.SuggestedFix, value, insideError);
                break;
        }
    }

    // Members within "error" take precedence; members beside it are a fallback.
    private static string? Choose(string? old, string? value, bool insideError) => insideError ? value ?? old : old ?? value;

    private static string? Scalar(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private static void ReadErrors(ref Utf8JsonReader reader, List<string> errors)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var text = reader.TokenType == JsonTokenType.StartObject ? MessageOf(ref reader) : Scalar(ref reader);
            if (!string.IsNullOrWhiteSpace(text) && errors.Count < MaxErrors)
            {
                errors.Add(text);
            }
        }
    }

    // {"password": ["must not be empty"]}, as web frameworks write it.
    private static void ReadErrorsByField(ref Utf8JsonReader reader, List<string> errors)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.GetString();
            reader.Read();
            var texts = new List<string>();
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                ReadErrors(ref reader, texts);
            }
            else if ((reader.TokenType == JsonTokenType.StartObject ? MessageOf(ref reader) : Scalar(ref reader)) is { } text)
            {
                texts.Add(text);
            }

            if (texts.Count > 0 && errors.Count < MaxErrors)
            {
                errors.Add($"{field}: {string.Join("; ", texts)}");
            }
        }
    }

    private static string? MessageOf(ref Utf8JsonReader reader)
    {
        var inner = new ErrorBody();
        ReadMembers(ref reader, inner, insideError: true);
        return inner.Message;
    }
}
