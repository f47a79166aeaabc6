using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>
/// Returns expressions that read values. Emitted types are used as type arguments only, because a property with the same name would hide a
/// plain name.
/// </summary>
internal static class ReadExpression
{
    /// <summary>Returns an expression that reads the current value.</summary>
    public static string Value(TypeReference type, bool nullable, string reader = "reader")
    {
        var prefix = nullable ? "JsonRead.Nullable" : "JsonRead.";
        return type.Kind switch
        {
            TypeKind.Json => $"JsonRead.Element(ref {reader})",
            TypeKind.ValueUnion => $"JsonRead.Model<{type.Name}>(ref {reader})",
            TypeKind.Object => $"{prefix}Model<{type.Name}>(ref {reader})",
            TypeKind.Enum => $"{prefix}Enum<{type.Name}>(ref {reader})",
            TypeKind.List => $"{prefix}List<{type.ElementCSharp}>(ref {reader}, {Delegate(type.Element!, type.ElementNullable)})",
            TypeKind.Map => $"{prefix}Map<{type.ElementCSharp}>(ref {reader}, {Delegate(type.Element!, type.ElementNullable)})",
            _ => $"{prefix}{type.Kind}(ref {reader})",
        };
    }

    /// <summary>Returns a method group or lambda that reads a value.</summary>
    public static string Delegate(TypeReference type, bool nullable = false)
    {
        var prefix = nullable ? "JsonRead.Nullable" : "JsonRead.";
        return type.Kind switch
        {
            TypeKind.Json => "JsonRead.Element",
            TypeKind.ValueUnion => $"JsonRead.Model<{type.Name}>",
            TypeKind.Object => $"{prefix}Model<{type.Name}>",
            TypeKind.Enum => $"{prefix}Enum<{type.Name}>",
            TypeKind.List or TypeKind.Map => $"static (ref Utf8JsonReader item) => {Value(type, nullable, "item")}",
            _ => $"{prefix}{type.Kind}",
        };
    }
}
