using ComposioGen.Generator.OpenApi.Schemas;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Represents the body of a request or response in the media type that is used.</summary>
/// <param name="Kind">How the body is written and read.</param>
/// <param name="MediaType">The media type to send.</param>
/// <param name="Schema">The schema; empty when the document has none.</param>
/// <param name="Pointer">The location of the media type.</param>
/// <param name="Raw">The schema in the document; null for none.</param>
/// <param name="Encodings">The encodings of form members.</param>
internal sealed record ApiBody(ApiMediaKind Kind, string MediaType, ApiSchema Schema, string Pointer, JObject? Raw, IReadOnlyList<ApiEncoding> Encodings)
{
    /// <summary>Gets the media type in the document, which may be a range.</summary>
    public string Declared { get; init; } = MediaType;

    /// <summary>Gets the other media types of the document whose bodies are bytes; empty unless those of this body are.</summary>
    public IReadOnlyList<string> OtherBytes { get; init; } = [];

    /// <summary>Gets the media types of the document whose bodies have another schema, and which are therefore not used.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>Gets whether a field without a type is a file, as in multipart bodies of OpenAPI 3.1.</summary>
    public bool UntypedFieldsAreFiles { get; init; }
}
