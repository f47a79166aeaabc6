using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>A string enumeration.</summary>
internal sealed class EnumDraft : TypeDraft
{
    public override TypeKind Kind => TypeKind.Enum;

    public required IReadOnlyList<ApiEnumValue> Values { get; init; }

    public override IReadOnlyCollection<string> OwnNames => EmittedNames.InEnums;

    public override IEnumerable<TypeUse> Uses => [];
}
