using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>The JSON request body of an operation.</summary>
internal sealed record BodyModel(TypeReference Type, bool Required, string? Documentation);
