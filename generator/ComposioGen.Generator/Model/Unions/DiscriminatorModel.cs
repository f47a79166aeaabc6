namespace ComposioGen.Generator.Model.Unions;

/// <summary>The member that tells the branches of a union apart.</summary>
/// <param name="JsonName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Enum">The open enum that has all its values; null when there is none and it is a string.</param>
/// <param name="Documentation">The document's words.</param>
internal sealed record DiscriminatorModel(string JsonName, string Name, string? Enum, string? Documentation);
