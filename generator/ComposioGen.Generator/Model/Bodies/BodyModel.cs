using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.Model.Bodies;

/// <summary>Represents the request body of an operation.</summary>
/// <param name="Argument">The name of the argument.</param>
/// <param name="Type">The type of the argument.</param>
/// <param name="Required">Whether the body is required.</param>
/// <param name="Documentation">The description in the document; null for none.</param>
internal sealed record BodyModel(string Argument, TypeReference Type, bool Required, string? Documentation)
{
    public BodyFormat Format { get; init; }

    /// <summary>Gets the media type; null for <c>application/json</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the fields of a form that do not use the default encoding.</summary>
    public EquatableArray<FieldEncodingModel> Encodings { get; init; } = [];
}
