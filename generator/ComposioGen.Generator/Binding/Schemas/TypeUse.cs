using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>A use of a type while names are not settled yet.</summary>
internal sealed class TypeUse
{
    private readonly TypeDraft? _draft;

    private TypeUse(TypeKind kind, TypeDraft? draft, TypeUse? element, bool elementNullable)
    {
        ElementNullable = elementNullable;
        Kind = kind;
        _draft = draft;
        Element = element;
    }

    public TypeKind Kind { get; }

    public TypeUse? Element { get; }

    /// <summary>Null is among the elements.</summary>
    public bool ElementNullable { get; }

    /// <summary>How many lists and maps lie in one another.</summary>
    public int Nesting => Element is null ? 0 : Element.Nesting + 1;

    /// <summary>The emitted type behind it; null for built-in kinds, lists and maps.</summary>
    public TypeDraft? Draft => _draft?.Canonical;

    /// <summary>Equal for uses of structurally equal types.</summary>
    public string Key => Kind switch
    {
        TypeKind.List => $"[{Element!.Key}{(ElementNullable ? "?" : "")}]",
        TypeKind.Map => $"<{Element!.Key}{(ElementNullable ? "?" : "")}>",
        _ => Draft?.Key ?? Kind.ToString(),
    };

    public static TypeUse Of(TypeKind kind) => new(kind, null, null, false);

    public static TypeUse Of(TypeDraft draft) => new(draft.Kind, draft, null, false);

    public static TypeUse List(TypeUse element, bool elementNullable = false) => new(TypeKind.List, null, element, elementNullable);

    public static TypeUse Map(TypeUse element, bool elementNullable = false) => new(TypeKind.Map, null, element, elementNullable);

    /// <summary>The reference for the model, once names are settled.</summary>
    public TypeReference ToReference() => new(Kind, Draft?.Name ?? "", Element?.ToReference(), ElementNullable && Element!.Kind is not (TypeKind.ValueUnion or TypeKind.Json));

    /// <summary>The emitted type at the bottom of lists and maps; null when there is none.</summary>
    public TypeDraft? Innermost => Element is null ? Draft : Element.Innermost;
}
