namespace ComposioGen.Generator.Model;

/// <summary>The JSON request body of an operation.</summary>
internal sealed record BodyModel(TypeReference Type, bool Required, string? Documentation);
