using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>A struct over JSON values of different kinds; at most one case for each kind of token.</summary>
internal sealed record ValueUnionModel(string Name, string? Documentation, EquatableArray<TypeReference> Cases) : TypeModel(Name, Documentation);
