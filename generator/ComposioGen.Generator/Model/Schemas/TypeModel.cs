namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents an emitted type, which has a separate file.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The description in the document; null for none.</param>
internal abstract record TypeModel(string Name, string? Documentation);
