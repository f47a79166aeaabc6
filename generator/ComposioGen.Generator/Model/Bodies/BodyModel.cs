using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.Model.Bodies;

/// <summary>The request body of an operation.</summary>
/// <param name="Type">The type of the argument.</param>
/// <param name="Required">The body must be given.</param>
/// <param name="Documentation">The document's words; null when it has none.</param>
internal sealed record BodyModel(TypeReference Type, bool Required, string? Documentation)
{
    public BodyFormat Format { get; init; }

    /// <summary>The media type; null for <c>application/json</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>The fields of a form that are not spelled in the default way.</summary>
    public EquatableArray<FieldEncodingModel> Encodings { get; init; } = [];
}
