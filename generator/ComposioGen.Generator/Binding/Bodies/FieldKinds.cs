using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Determines the kinds of the fields of a form.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(TypeUse form, string field) => Find(form, field) is { } type ? Of(type) : FieldKind.Any;

    /// <summary>Returns whether the values within a list or an object are themselves lists or objects.</summary>
    public static bool IsNested(TypeUse form, string field) => Find(form, field) is { } type && HasNested(type);

    /// <summary>Returns whether the items or members of a type are lists or objects.</summary>
    public static bool HasNested(TypeUse type) => type switch
    {
        { Element: { } element } => Of(element) == FieldKind.Structure || element.Kind == TypeKind.List,
        { Draft: ValueUnionDraft union } => union.Cases.Any(HasNested),
        { Draft: ObjectDraft draft } => draft.Members.Any(member => member.Type.Kind == TypeKind.List || Of(member.Type) == FieldKind.Structure),
        _ => false,
    };

    private static TypeUse? Find(TypeUse form, string field) => form switch
    {
        { Draft: ObjectDraft draft } => draft.Members.FirstOrDefault(member => member.JsonName == field)?.Type,
        { Kind: TypeKind.Map } => form.Element,
        _ => null,
    };

    private static FieldKind Of(TypeUse type) => type.Kind switch
    {
        TypeKind.File => FieldKind.File,
        TypeKind.Object or TypeKind.Properties or TypeKind.Map => FieldKind.Structure,
        TypeKind.List when type.Element!.Kind == TypeKind.List => FieldKind.Structure,
        TypeKind.List => Of(type.Element!),
        TypeKind.ValueUnion when ((ValueUnionDraft)type.Draft!).Cases.Select(Of).Distinct().ToList() is { Count: 1 } kinds => kinds[0],
        TypeKind.Json or TypeKind.ValueUnion => FieldKind.Any,
        _ => FieldKind.Value,
    };
}
