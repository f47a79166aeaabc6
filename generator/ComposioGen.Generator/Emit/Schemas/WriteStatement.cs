using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>How a member or value is written.</summary>
internal static class WriteStatement
{
    public static void Member(SourceWriter writer, MemberModel member)
    {
        var name = Literal.Utf8(member.JsonName);
        if (member.Type.Kind == TypeKind.ValueUnion)
        {
            ValueUnion(writer, member, name);
            return;
        }

        switch (member.Presence)
        {
            case Presence.Required:
                writer.Lines(Named(member.Type, name, member.Name));
                break;
            case Presence.RequiredNullable:
                writer.Lines(Nullable(member.Type, name, member.Name));
                break;
            case Presence.Tristate when member.Type.Kind != TypeKind.String:
                Tristate(writer, member, name);
                break;
            default:
                writer.Lines(Optional(member.Type, name, member.Name));
                break;
        }
    }

    /// <summary>A delegate that writes a value of the type.</summary>
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

    private static void ValueUnion(SourceWriter writer, MemberModel member, string name)
    {
        writer.Lines(member.IsRequired ? $"writer.WritePropertyName({name});\n{member.Name}.WriteTo(writer);" : $"{member.Name}.WriteTo(writer, {name});");
    }

    private static void Tristate(SourceWriter writer, MemberModel member, string name)
    {
        writer.Open($"if ({member.Name}.HasValue)");
        writer.Lines(Nullable(member.Type, name, member.Name + ".Value"));
        writer.Close();
    }

    /// <summary>A statement that writes a member, or nothing when its value is null.</summary>
    private static string Optional(TypeReference type, string name, string value) => type.Kind switch
    {
        TypeKind.Enum => $"JsonWrite.OptionalEnum<{type.Name}>(writer, {name}, {value});",
        TypeKind.List or TypeKind.Map =>
            $"JsonWrite.Optional{type.Kind}<{type.ElementCSharp}>(writer, {name}, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        _ => $"JsonWrite.Optional{type.Kind}(writer, {name}, {value});",
    };

    private static string Named(TypeReference type, string name, string value) => type.Kind switch
    {
        TypeKind.String or TypeKind.DateTimeOffset => $"writer.WriteString({name}, {value});",
        TypeKind.Boolean => $"writer.WriteBoolean({name}, {value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double => $"writer.WriteNumber({name}, {value});",
        TypeKind.Enum => $"writer.WriteString({name}, {value}.Value);",
        _ => Nullable(type, name, value),
    };

    /// <summary>A statement that writes a member whose value may be null.</summary>
    private static string Nullable(TypeReference type, string name, string value) => type.Kind switch
    {
        TypeKind.String => $"writer.WriteString({name}, {value});",
        TypeKind.Enum => $"JsonWrite.Enum<{type.Name}>(writer, {name}, {value});",
        TypeKind.List or TypeKind.Map =>
            $"JsonWrite.{type.Kind}<{type.ElementCSharp}>(writer, {name}, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        _ => $"JsonWrite.{type.Kind}(writer, {name}, {value});",
    };

    /// <summary>A statement that writes the value alone.</summary>
    public static string Value(TypeReference type, string value) => type.Kind switch
    {
        TypeKind.String or TypeKind.DateTimeOffset => $"writer.WriteStringValue({value});",
        TypeKind.Boolean => $"writer.WriteBooleanValue({value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double => $"writer.WriteNumberValue({value});",
        TypeKind.Enum => $"writer.WriteStringValue({value}.Value);",
        TypeKind.List => $"JsonWrite.List(writer, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        TypeKind.Map => $"JsonWrite.Map(writer, {value}, {Delegate(type.Element!, type.ElementNullable)});",
        TypeKind.Properties => $"JsonWrite.Properties(writer, {value});",
        _ => $"{value}.WriteTo(writer);",
    };
}
