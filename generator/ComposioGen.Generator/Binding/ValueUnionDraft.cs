using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Binding;

/// <summary>A union of JSON values that their token tells apart.</summary>
internal sealed class ValueUnionDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.ValueUnion;

    public IReadOnlyList<TypeUse> Cases { get; set; } = [];

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InValueUnions;

    public override IEnumerable<TypeUse> Uses => Cases;
}
