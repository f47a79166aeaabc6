using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Members that several unions share, held by one abstract class.</summary>
internal sealed class BaseDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    public required IReadOnlyList<MemberDraft> Members { get; init; }

    public bool KeepsAdditional { get; init; }

    /// <summary>The C# names of the members; null until somebody has asked for them, which every union over the base does.</summary>
    public Dictionary<string, string>? MemberNames { get; set; }

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InUnions;

    public override IEnumerable<TypeUse> Uses => Members.Select(member => member.Type);
}
