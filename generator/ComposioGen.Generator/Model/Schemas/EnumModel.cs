namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents an open enum, which preserves unknown values.</summary>
internal sealed record EnumModel(string Name, string? Documentation, EquatableArray<EnumValueModel> Values) : TypeModel(Name, Documentation);
