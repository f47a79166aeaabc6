namespace ComposioGen.Generator.Model.Schemas;

/// <summary>An open enum: named values, unknown ones survive.</summary>
internal sealed record EnumModel(string Name, string? Documentation, EquatableArray<EnumValueModel> Values) : TypeModel(Name, Documentation);
