using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents a branch of a union.</summary>
/// <param name="Name">The C# name of the nested class.</param>
/// <param name="Tag">The discriminator value in the JSON, or, without a discriminator, the member that only this branch has.</param>
/// <param name="TagName">
/// The C# name of the value in the discriminator's enum; null when there is none, or the discriminator is a string.
/// </param>
/// <param name="Documentation">The description in the document.</param>
/// <param name="Members">The members that only this branch has.</param>
/// <param name="Converted">The member that is also set from another type; null for none.</param>
internal sealed record BranchModel(
    string Name,
    string Tag,
    string? TagName,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    ConvertedMemberModel? Converted);
