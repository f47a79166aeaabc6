using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Binding;

/// <summary>A use of a type while names are not settled yet.</summary>
internal sealed class TypeUse
{
    private readonly TypeDraft? _draft;

    private TypeUse(TypeKind kind, TypeDraft? draft, TypeUse? element)
    {
        Kind = kind;
        _draft = draft;
        Element = element;
    }

    public TypeKind Kind { get; }

    public TypeUse? Element { get; }

    /// <summary>The emitted type behind it; null for built-in kinds, lists and maps.</summary>
    public TypeDraft? Draft => _draft?.Canonical;

    /// <summary>Equal for uses of structurally equal types.</summary>
    public string Key => Kind switch
    {
        TypeKind.List => $"[{Element!.Key}]",
        TypeKind.Map => $"<{Element!.Key}>",
        _ => Draft?.Key ?? Kind.ToString(),
    };

    public static TypeUse Of(TypeKind kind) => new(kind, null, null);

    public static TypeUse Of(TypeDraft draft) => new(draft.Kind, draft, null);

    public static TypeUse List(TypeUse element) => new(TypeKind.List, null, element);

    public static TypeUse Map(TypeUse element) => new(TypeKind.Map, null, element);

    /// <summary>The reference for the model, once names are settled.</summary>
    public TypeReference ToReference() => new(Kind, Draft?.Name ?? "", Element?.ToReference());

    /// <summary>The emitted type at the bottom of lists and maps; null when there is none.</summary>
    public TypeDraft? Innermost => Element is null ? Draft : Element.Innermost;
}
