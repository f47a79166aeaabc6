using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>
/// Represents a branch of a union: the discriminator value, or the member that only it has; the name of the nested type; and its members.
/// </summary>
internal sealed record BranchDraft(string Tag, string Name, ObjectDraft Content)
{
    /// <summary>Gets or sets the member that is also set from another type; null for none.</summary>
    public ConvertedMemberModel? Converted { get; init; }
}
