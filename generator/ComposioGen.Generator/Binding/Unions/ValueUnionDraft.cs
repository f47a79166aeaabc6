using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Represents a union of JSON values that are distinguished by their token.</summary>
internal sealed class ValueUnionDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.ValueUnion;

    public IReadOnlyList<TypeUse> Cases { get; set; } = [];

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InValueUnions;

    public override IEnumerable<TypeUse> Uses => Cases;
}
