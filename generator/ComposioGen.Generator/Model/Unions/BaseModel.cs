using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents an abstract class with the members that several unions share.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The description in the document.</param>
/// <param name="Members">The shared members.</param>
/// <param name="HasAdditionalProperties">Whether members that are not in the document are preserved.</param>
internal sealed record BaseModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    bool HasAdditionalProperties) : TypeModel(Name, Documentation);
