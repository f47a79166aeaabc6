using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Parses a validated document with NSwag.</summary>
internal static class NSwagReading
{
    /// <summary>
    /// Parses the frame of the document. Unlike OpenApiDocument.FromJsonAsync, it does not detect the version, which is known, and does not
    /// follow references, which the frame does not contain.
    /// </summary>
    public static OpenApiDocument Read(SpecTree tree) => JsonSchemaSerialization.FromJson<OpenApiDocument>(
        new ApiFrame(tree).Document().ToString(Formatting.None),
        OpenApiDocument.GetJsonSerializerContractResolver(SchemaType.OpenApi3));
}
