using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Binding;

/// <summary>Members that several unions share, held by one abstract class.</summary>
internal sealed class BaseDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    public required IReadOnlyList<MemberDraft> Members { get; init; }

    public bool KeepsAdditional { get; init; }

    public override IEnumerable<TypeUse> Uses => Members.Select(member => member.Type);
}
