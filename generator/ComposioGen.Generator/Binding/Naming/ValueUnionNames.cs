using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Names a union of plain values by its types, such as <c>StringOrNumber</c>, because its locations have nothing in common.
/// </summary>
internal static class ValueUnionNames
{
    /// <summary>Returns the name; null when a value has a named type.</summary>
    public static string? Find(ValueUnionDraft union)
    {
        var words = union.Cases.Select(Word).ToList();
        return words.Contains(null) ? null : string.Join("Or", words);
    }

    private static string? Word(TypeUse use) => use.Kind switch
    {
        TypeKind.String => "String",
        TypeKind.Int32 => "Int",
        TypeKind.Int64 => "Integer",
        TypeKind.UInt64 => "Integer",
        TypeKind.Double or TypeKind.Decimal => "Number",
        TypeKind.Boolean => "Boolean",
        TypeKind.Properties => "Object",
        TypeKind.List when !use.ElementNullable && Word(use.Element!) is { } element => element + "List",
        TypeKind.Map when !use.ElementNullable && Word(use.Element!) is { } element => element + "Map",
        _ => null,
    };
}
