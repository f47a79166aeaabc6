using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>A union of objects told apart by a discriminator, or by a member that only one branch has.</summary>
internal sealed class UnionDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The member that tells the branches apart; null when each has a member of its own that does.</summary>
    public string? DiscriminatorName { get; init; }

    public string? DiscriminatorDocumentation { get; set; }

    public IReadOnlyList<BranchDraft> Branches { get; set; } = [];

    /// <summary>Members that all branches have in common, without the discriminator and without those of <see cref="Base"/>.</summary>
    public IReadOnlyList<MemberDraft> SharedMembers { get; set; } = [];

    /// <summary>The record with the members that this union shares with its siblings.</summary>
    public BaseDraft? Base { get; set; }

    public bool KeepsAdditional { get; set; } = true;

    public override IReadOnlyCollection<string> OwnNames => [.. EmittedNames.InUnions, .. Branches.Select(branch => branch.Name)];

    /// <summary>Without the discriminator: its single values need no type.</summary>
    public override IEnumerable<TypeUse> Uses => Branches
        .SelectMany(branch => branch.Content.Members)
        .Where(member => member.JsonName != DiscriminatorName)
        .Select(member => member.Type);

    /// <summary>The members of a branch that neither the union nor its base holds.</summary>
    public IEnumerable<MemberDraft> OwnMembers(BranchDraft branch)
    {
        var shared = new HashSet<string>(SharedMembers.Select(member => member.JsonName), StringComparer.Ordinal) { DiscriminatorName ?? "" };
        shared.UnionWith(Base?.Members.Select(member => member.JsonName) ?? []);
        return branch.Content.Members.Where(member => !shared.Contains(member.JsonName));
    }
}
