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
    /// Parses the projection of a document. OpenApiDocument.FromJsonAsync would also guess the version, which is known, and resolve references,
    /// which the projection does not contain.
    /// </summary>
    public static OpenApiDocument Read(SpecTree tree) => JsonSchemaSerialization.FromJson<OpenApiDocument>(
        new NSwagProjection(tree).Document().ToString(Formatting.None),
        OpenApiDocument.GetJsonSerializerContractResolver(SchemaType.OpenApi3));
}
