using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Has NSwag read a checked document.</summary>
internal static class NSwagReading
{
    /// <summary>
    /// Gives NSwag the frame of the document. What OpenApiDocument.FromJsonAsync does besides is left out: guessing the version, which is
    /// known, and following references, of which the frame has none.
    /// </summary>
    public static OpenApiDocument Read(SpecTree tree) => JsonSchemaSerialization.FromJson<OpenApiDocument>(
        new ApiFrame(tree).Document().ToString(Formatting.None),
        OpenApiDocument.GetJsonSerializerContractResolver(SchemaType.OpenApi3));
}
