using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Represents an object schema with named members.</summary>
internal sealed class ObjectDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Object;

    public IReadOnlyList<MemberDraft> Members { get; set; } = [];

    public bool HasAdditionalProperties { get; set; } = true;

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InClasses;

    /// <summary>Gets whether the object contains files and cannot be represented as JSON.</summary>
    public bool HasFiles { get; init; }

    public override IEnumerable<TypeUse> Uses => Members.Select(member => member.Type);
}
