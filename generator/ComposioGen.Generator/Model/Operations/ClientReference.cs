namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents a client as a property of the root client.</summary>
internal sealed record ClientReference(string Name, string PropertyName, string? Documentation);
