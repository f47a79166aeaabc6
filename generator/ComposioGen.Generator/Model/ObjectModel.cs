namespace ComposioGen.Generator.Model;

/// <summary>A sealed class for an object schema.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">Its own members, without those of <paramref name="Base"/>.</param>
/// <param name="Base">The class that holds members it shares with others.</param>
/// <param name="KeepsAdditional">Keeps members that the document does not name; false where the base does it or the document forbids it.</param>
internal sealed record ObjectModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    BaseReference? Base,
    bool KeepsAdditional) : TypeModel(Name, Documentation);
