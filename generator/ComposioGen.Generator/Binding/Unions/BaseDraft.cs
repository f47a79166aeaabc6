using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Represents an abstract class with members that several unions share.</summary>
internal sealed class BaseDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    public required IReadOnlyList<MemberDraft> Members { get; init; }

    public bool HasAdditionalProperties { get; init; }

    /// <summary>Gets or sets the C# names of the members; null until they are requested by the unions that use the base.</summary>
    public Dictionary<string, string>? MemberNames { get; set; }

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InUnions;

    public override IEnumerable<TypeUse> Uses => Members.Select(member => member.Type);
}
