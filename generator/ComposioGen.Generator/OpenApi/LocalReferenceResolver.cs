using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.References;
using NSwag;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Resolves references for NSwag without ever leaving the document. Components are looked up by name, which is faster than
/// NSwag's own way through reflection and understands escaped names.
/// </summary>
internal sealed class LocalReferenceResolver : JsonReferenceResolver
{
    public LocalReferenceResolver(JsonSchemaAppender appender)
        : base(appender)
    {
    }

    public override IJsonReference ResolveDocumentReference(object rootObject, string jsonPath, Type targetType, IContractResolver contractResolver)
    {
        var found = rootObject is OpenApiDocument document && LocalReference.Segments(jsonPath) is { Length: 3 } segments && segments[0] == "components"
            ? Component(document.Components, segments[1], segments[2])
            : null;
        return found ?? base.ResolveDocumentReference(rootObject, jsonPath, targetType, contractResolver);
    }

    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to other files are not followed.");

    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to other addresses are not followed.");

    private static IJsonReference? Component(OpenApiComponents components, string section, string name) => section switch
    {
        "schemas" => Value(components.Schemas, name),
        "parameters" => Value(components.Parameters, name),
        "responses" => Value(components.Responses, name),
        _ => null,
    };

    private static T? Value<T>(IDictionary<string, T> map, string name)
        where T : class => map.TryGetValue(name, out var value) ? value : null;
}
