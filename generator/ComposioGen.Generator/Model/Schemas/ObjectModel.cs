namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents a sealed class for an object schema.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The description in the document.</param>
/// <param name="Members">The members.</param>
/// <param name="HasAdditionalProperties">Whether members that are not in the document are preserved.</param>
internal sealed record ObjectModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    bool HasAdditionalProperties) : TypeModel(Name, Documentation);
