namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents a named value of an open enum.</summary>
internal sealed record EnumValueModel(string Name, string Value, string? Documentation);
