namespace ComposioGen.Generator.Model.Schemas;

/// <summary>An emitted type; each becomes one file.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words; null when it has none.</param>
internal abstract record TypeModel(string Name, string? Documentation);
