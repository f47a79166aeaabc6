using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Represents a string enumeration.</summary>
internal sealed class EnumDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Enum;

    public required IReadOnlyList<ApiEnumValue> Values { get; init; }

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InEnums;

    public override IEnumerable<TypeUse> Uses => [];
}
