
namespace ComposioGen.Generator.Model.Schemas;

/// <summary>The type of a member, parameter, body or answer, without its nullability.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The C# name of an emitted type, with its namespace where a nearer type has that name; empty for all others.</param>
/// <param name="Element">The element of a list or map.</param>
/// <param name="ElementNullable">Null is among the elements.</param>
internal sealed record TypeReference(TypeKind Kind, string Name = "", TypeReference? Element = null, bool ElementNullable = false)
{
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Properties or TypeKind.Object or TypeKind.List or TypeKind.Map or TypeKind.Stream or TypeKind.File);

    /// <summary>The value is a file of a form, or a list of them.</summary>
    public bool HoldsFiles => Kind == TypeKind.File || Element?.Kind == TypeKind.File;

    /// <summary>The C# spelling of the element, with a question mark where null is among them.</summary>
    public string ElementCSharp => Element!.CSharp + (ElementNullable ? "?" : "");

    /// <summary>The C# spelling, without a question mark.</summary>
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
