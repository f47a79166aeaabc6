using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a branch of a union.</summary>
/// <param name="Name">The C# name of the nested class.</param>
/// <param name="Tag">The discriminator's value on the wire, or, without a discriminator, the member that only this branch has.</param>
/// <param name="TagName">The C# name of that value in the discriminator's enum; null when it has no such value, or the discriminator is a string.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">Members that only this branch has.</param>
/// <param name="Converted">The member that is also set from another type; null when there is none.</param>
internal sealed record BranchModel(
    string Name,
    string Tag,
    string? TagName,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    ConvertedMemberModel? Converted);
