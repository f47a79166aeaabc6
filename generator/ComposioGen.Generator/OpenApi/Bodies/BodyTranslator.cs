using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Finds the bodies of an operation: JSON is preferred, then a form, then text or bytes.</summary>
internal sealed class BodyTranslator
{
    private readonly SpecTree _tree;
    private readonly SchemaTranslator _schemas;

    public BodyTranslator(SpecTree tree, SchemaTranslator schemas)
    {
        _tree = tree;
        _schemas = schemas;
    }

    public ApiBody? RequestBody(JObject operation, string pointer) =>
        operation.Object("requestBody") is { } body
            ? Body(body, JsonPointer.Append(pointer, "requestBody"), MediaType.HeaderValue)
            : null;

    /// <summary>Returns the successful responses, the lowest status first; the default response when there is none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pointer">Its location.</param>
    /// <param name="hasBody">Whether responses may have a body.</param>
    public IReadOnlyList<ApiResponse> Responses(JObject operation, string pointer, bool hasBody)
    {
        var responses = operation.Object("responses")?.Properties().Where(member => member.Value is JObject).ToList() ?? [];
        var successes = responses.Where(member => IsSuccess(member.Name)).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        if (successes.Count == 0)
        {
            successes = responses.Where(member => member.Name == "default").ToList();
        }

        return Distinct(successes.Select(member => Response(member, pointer, hasBody && !IsEmpty(member.Name))));
    }

    // Responses with the same body are one response.
    private static List<ApiResponse> Distinct(IEnumerable<ApiResponse> responses)
    {
        var distinct = new List<ApiResponse>();
        foreach (var response in responses)
        {
            if (!distinct.Exists(other => other.Body is not null && response.Body is not null && JToken.DeepEquals(other.Body.Raw, response.Body.Raw)))
            {
                distinct.Add(response);
            }
        }

        return distinct;
    }

    private ApiResponse Response(JProperty member, string pointer, bool hasBody)
    {
        var place = JsonPointer.Append(pointer, "responses", member.Name);
        var (raw, target) = _tree.Follow((JObject)member.Value, place);
        return new ApiResponse(member.Name, hasBody ? Accepted(Body(raw, target, MediaType.AcceptValue)) : null, raw.Text("description") is { Length: > 0 } description ? description : null, place);
    }

    // Bytes of each media type are returned as a stream.
    private static ApiBody? Accepted(ApiBody? body) => body is { OtherBytes: { Count: > 0 } others }
        ? body with { MediaType = string.Join(", ", others.Select(other => MediaType.AcceptValue(other, ApiMediaKind.Binary)).Prepend(body.MediaType).Distinct()) }
        : body;

    private ApiBody? Body(JObject holder, string pointer, Func<string, ApiMediaKind, string> sent)
    {
        var content = holder.Object("content");
        var media = MediaType.Preferred(content);
        if (media is null)
        {
            return null;
        }

        var place = JsonPointer.Append(pointer, "content", media.Name);
        var raw = media.Value as JObject;
        var kind = IsFile(media.Name, raw?.Object("schema")) ? ApiMediaKind.Binary : MediaType.Kind(media.Name);
        var schema = raw?.Object("schema") is { } given
            ? _schemas.At(new SchemaSite(given, JsonPointer.Append(place, "schema")))
            : new ApiSchema { Pointer = place };
        return new ApiBody(kind, sent(media.Name, kind), schema, place, raw?.Object("schema"), Encodings(raw?.Object("encoding")))
        {
            Declared = media.Name,
            OtherBytes = kind != ApiMediaKind.Binary ? [] : content!.Properties().Where(other => other != media && MediaType.Kind(other.Name) == kind).Select(other => other.Name).ToList(),
            Unused = content!.Properties().Where(other => IsUnused(other, media, kind)).Select(other => other.Name).ToList(),
            UntypedFieldsAreFiles = _tree.IsOpenApi31,
        };
    }

    // Text, and a media type with the same schema, are other forms of the same body; bytes are read and sent in each of their media types.
    // Bytes need no schema.
    private static bool IsUnused(JProperty other, JProperty used, ApiMediaKind kind) =>
        other != used
        && MediaType.Kind(other.Name) is var otherKind
        && otherKind != ApiMediaKind.Text
        && (kind != ApiMediaKind.Binary || otherKind != kind)
        && ((other.Value as JObject)?.Object("schema") is { } schema ? !JToken.DeepEquals(schema, (used.Value as JObject)?.Object("schema")) : otherKind == ApiMediaKind.Binary);

    // JSON cannot contain bytes: the schema determines whether it is a file.
    private bool IsFile(string mediaType, JObject? schema) =>
        MediaType.Kind(mediaType) == ApiMediaKind.Json && schema is not null && _tree.Target(schema) is var target && target.Text("type") == "string" && target.Text("format") == "binary";

    private static List<ApiEncoding> Encodings(JObject? encodings) => encodings?.Properties()
        .Where(member => member.Value is JObject)
        .Select(member => Encoding(member.Name, (JObject)member.Value))
        .ToList() ?? [];

    private static ApiEncoding Encoding(string property, JObject encoding) =>
        new(property, encoding.Text("contentType"), encoding.Text("style"), encoding.Flag("explode"))
        {
            AllowReserved = encoding.Flag("allowReserved") == true,
            Headers = (encoding.Object("headers")?.Properties().Select(member => member.Name) ?? []).ToEquatableArray(),
        };

    // HTTP: these responses have no body.
    private static bool IsEmpty(string status) => status is "204" or "205";

    // "2XX" sorts after all exact codes, because X sorts after digits.
    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';
}
