
namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents the type of a member, parameter, body or response, without its nullability.</summary>
/// <param name="Kind">The kind of the type.</param>
/// <param name="Name">The C# name of an emitted type, qualified where a nearer type has the same name; empty for all others.</param>
/// <param name="Element">The element type of a list or map.</param>
/// <param name="ElementNullable">Whether elements may be null.</param>
internal sealed record TypeReference(TypeKind Kind, string Name = "", TypeReference? Element = null, bool ElementNullable = false)
{
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Properties or TypeKind.Object or TypeKind.List or TypeKind.Map or TypeKind.Stream or TypeKind.File);

    /// <summary>Gets whether the value is a file of a form, or a list of them.</summary>
    public bool ContainsFiles => Kind == TypeKind.File || Element?.Kind == TypeKind.File;

    /// <summary>Gets the C# element type, including nullability.</summary>
    public string ElementCSharp => Element!.CSharp + (ElementNullable ? "?" : "");

    /// <summary>Gets the C# type, without nullability.</summary>
    public string CSharp => Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.DateTimeOffset => "DateTimeOffset",
        TypeKind.Json => "JsonElement",
        TypeKind.Properties => "JsonProperties",
        TypeKind.Stream => "global::System.IO.Stream",
        TypeKind.File => "global::Composio.UploadFile",
        TypeKind.List => $"IReadOnlyList<{ElementCSharp}>",
        TypeKind.Map => $"IReadOnlyDictionary<string, {ElementCSharp}>",
        _ => Name,
    };
}
