namespace ComposioGen.Generator.Model.Schemas;

/// <summary>A sealed class for an object schema.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">Its own members.</param>
/// <param name="KeepsAdditional">Keeps members that the document does not name; false where the document forbids it.</param>
internal sealed record ObjectModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    bool KeepsAdditional) : TypeModel(Name, Documentation);
