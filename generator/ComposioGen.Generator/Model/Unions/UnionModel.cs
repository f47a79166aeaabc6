using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>A closed hierarchy: an abstract class with a nested sealed class per branch.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Base">The class that holds members shared with other unions.</param>
/// <param name="Discriminator">The member that tells the branches apart; null when each has a member of its own that does.</param>
/// <param name="Members">Members that all branches share and <paramref name="Base"/> does not hold.</param>
/// <param name="Branches">The branches.</param>
/// <param name="KeepsAdditional">Keeps members that the document does not name; false where the base does it.</param>
internal sealed record UnionModel(
    string Name,
    string? Documentation,
    BaseReference? Base,
    DiscriminatorModel? Discriminator,
    EquatableArray<MemberModel> Members,
    EquatableArray<BranchModel> Branches,
    bool KeepsAdditional) : TypeModel(Name, Documentation);
