using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Represents a union of objects that are identified by a discriminator, or by a member that only one branch has.</summary>
internal sealed class UnionDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Gets the name of the discriminator; null when each branch is identified by a member.</summary>
    public string? DiscriminatorName { get; init; }

    public string? DiscriminatorDocumentation { get; set; }

    public IReadOnlyList<BranchDraft> Branches { get; set; } = [];

    /// <summary>Gets the members of all branches, without the discriminator and the members of <see cref="Base"/>.</summary>
    public IReadOnlyList<MemberDraft> SharedMembers { get; set; } = [];

    /// <summary>Gets or sets the base class with the members that this union shares with related unions.</summary>
    public BaseDraft? Base { get; set; }

    public bool HasAdditionalProperties { get; set; } = true;

    public override IReadOnlyCollection<string> OwnNames => [.. EmittedNames.InUnions, .. Branches.Select(branch => branch.Name)];

    /// <summary>Gets the used types, without that of the discriminator, whose single values require no type.</summary>
    public override IEnumerable<TypeUse> Uses => Branches
        .SelectMany(branch => branch.Content.Members)
        .Where(member => member.JsonName != DiscriminatorName)
        .Select(member => member.Type);

    /// <summary>Returns the members of a branch that neither the union nor its base contains.</summary>
    public IEnumerable<MemberDraft> OwnMembers(BranchDraft branch)
    {
        var shared = new HashSet<string>(SharedMembers.Select(member => member.JsonName), StringComparer.Ordinal) { DiscriminatorName ?? "" };
        shared.UnionWith(Base?.Members.Select(member => member.JsonName) ?? []);
        return branch.Content.Members.Where(member => !shared.Contains(member.JsonName));
    }
}
