using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>
/// How a value of a type is read. Emitted types are named as type arguments only: as a plain name, a property of the same name would
/// come first.
/// </summary>
internal static class ReadExpression
{
    /// <summary>An expression that reads the value the reader stands on.</summary>
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

    /// <summary>A method group or lambda that reads the value.</summary>
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
