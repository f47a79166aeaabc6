using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Returns expressions that write values.</summary>
internal static class WriteExpression
{
    /// <summary>Returns a delegate that writes a value of the type.</summary>
    public static string Delegate(TypeReference type, bool nullable = false) => type.Kind switch
    {
        TypeKind.String => "JsonWrite.String",
        _ when nullable => $"static (writer, value) => {{ if (value is {{ }} item) {{ {Value(type, "item")} }} else {{ writer.WriteNullValue(); }} }}",
        TypeKind.Json => "JsonWrite.Element",
        TypeKind.ValueUnion or TypeKind.Object => $"JsonWrite.Model<{type.Name}>",
        TypeKind.Enum => $"JsonWrite.Enum<{type.Name}>",
        TypeKind.List or TypeKind.Map => $"static (writer, value) => {Value(type, "value").TrimEnd(';')}",
        _ => $"JsonWrite.{type.Kind}",
    };

    /// <summary>Returns a statement that writes a value.</summary>
    public static string Value(TypeReference type, string value) => type.Kind switch
    {
        TypeKind.String or TypeKind.DateTimeOffset => $"writer.WriteStringValue({value});",
        TypeKind.Boolean => $"writer.WriteBooleanValue({value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Double or TypeKind.Decimal => $"writer.WriteNumberValue({value});",
        TypeKind.Enum => $"writer.WriteStringValue({value}.Value);",
        TypeKind.List => $"JsonWrite.List(writer, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        TypeKind.Map => $"JsonWrite.Map(writer, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        TypeKind.Properties => $"JsonWrite.Properties(writer, {value});",
        _ => $"{value}.WriteTo(writer);",
    };
}
