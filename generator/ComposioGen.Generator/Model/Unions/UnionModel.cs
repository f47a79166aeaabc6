using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a closed hierarchy: an abstract class with a nested sealed class per branch.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The description in the document.</param>
/// <param name="Base">The class with the members shared with other unions.</param>
/// <param name="Discriminator">The discriminator; null when each branch is identified by a member.</param>
/// <param name="Members">The members that all branches share and <paramref name="Base"/> does not contain.</param>
/// <param name="Branches">The branches.</param>
/// <param name="HasAdditionalProperties">Whether members that are not in the document are preserved; false where the base does so.</param>
internal sealed record UnionModel(
    string Name,
    string? Documentation,
    BaseReference? Base,
    DiscriminatorModel? Discriminator,
    EquatableArray<MemberModel> Members,
    EquatableArray<BranchModel> Branches,
    bool HasAdditionalProperties) : TypeModel(Name, Documentation);
