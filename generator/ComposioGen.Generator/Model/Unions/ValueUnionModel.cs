using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a struct for JSON values of different types; at most one case per token.</summary>
internal sealed record ValueUnionModel(string Name, string? Documentation, EquatableArray<TypeReference> Cases) : TypeModel(Name, Documentation);
