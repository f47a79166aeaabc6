using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Schemas;

/// <summary>Represents a use of a type before names are settled.</summary>
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

    /// <summary>Gets whether elements may be null.</summary>
    public bool ElementNullable { get; }

    /// <summary>Gets the number of nested lists and maps.</summary>
    public int Nesting => Element is null ? 0 : Element.Nesting + 1;

    /// <summary>Gets the emitted type; null for built-in types, lists and maps.</summary>
    public TypeDraft? Draft => _draft?.Canonical;

    /// <summary>Gets a key that is equal for uses of structurally equal types.</summary>
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

    /// <summary>Returns the reference for the model, after names are settled.</summary>
    public TypeReference ToReference() => new(Kind, Draft?.Name ?? "", Element?.ToReference(), ElementNullable && Element!.Kind is not (TypeKind.ValueUnion or TypeKind.Json));

    /// <summary>Gets the emitted type within lists and maps; null for none.</summary>
    public TypeDraft? Innermost => Element is null ? Draft : Element.Innermost;
}
