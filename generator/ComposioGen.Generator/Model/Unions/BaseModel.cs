using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>An abstract class with the members that several unions share.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">The shared members.</param>
/// <param name="KeepsAdditional">Keeps members that the document does not name.</param>
internal sealed record BaseModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    bool KeepsAdditional) : TypeModel(Name, Documentation);
