using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Finds the JSON bodies of an operation.</summary>
internal sealed class BodyTranslator
{
    private readonly SpecTree _tree;
    private readonly SchemaTranslator _schemas;

    public BodyTranslator(SpecTree tree, SchemaTranslator schemas)
    {
        _tree = tree;
        _schemas = schemas;
    }

    public ApiSchema? RequestBody(JObject operation, string pointer) =>
        operation.Object("requestBody") is { } body
            ? Body(body, JsonPointer.Append(pointer, "requestBody"))
            : null;

    /// <summary>The body and the description of the answer with the lowest status from 200 to 299.</summary>
    public (ApiSchema? Schema, string? Description) Response(JObject operation, string pointer)
    {
        var lowest = operation.Object("responses")?.Properties()
            .Where(member => IsSuccess(member.Name) && member.Value is JObject)
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (lowest is null)
        {
            return (null, null);
        }

        var (raw, place) = _tree.Follow((JObject)lowest.Value, JsonPointer.Append(pointer, "responses", lowest.Name));
        return (Body(raw, place), raw.Text("description") is { Length: > 0 } description ? description : null);
    }

    private ApiSchema? Body(JObject holder, string pointer)
    {
        var content = holder.Object("content");
        if (JsonMedia.Choose(content) is not { } mediaType)
        {
            return null;
        }

        var place = JsonPointer.Append(pointer, "content", mediaType);
        return content!.Object(mediaType)?.Object("schema") is { } schema
            ? _schemas.At(new SchemaSite(schema, JsonPointer.Append(place, "schema")))
            : new ApiSchema { Pointer = place };
    }

    // "2XX" sorts behind all exact codes, as X is behind the digits.
    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';
}
