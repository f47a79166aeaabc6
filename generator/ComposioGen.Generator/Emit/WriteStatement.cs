using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

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
            case Presence.RequiredNullable when member.Type.Kind == TypeKind.String:
                writer.Lines($"writer.WriteString({name}, {member.Name});");
                break;
            case Presence.RequiredNullable:
                writer.Open($"if ({member.Name} is {{ }} {Local(member)})").Lines(Named(member.Type, name, Local(member))).Close();
                writer.Open("else").Lines($"writer.WriteNull({name});").Close();
                break;
            case Presence.Tristate:
                Tristate(writer, member, name);
                break;
            default:
                writer.Open($"if ({member.Name} is {{ }} {Local(member)})").Lines(Named(member.Type, name, Local(member))).Close();
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
        var write = $"writer.WritePropertyName({name});\n{member.Name}.WriteTo(writer);";
        if (member.IsRequired)
        {
            writer.Lines(write);
        }
        else
        {
            writer.Open($"if ({member.Name}.IsPresent)").Lines(write).Close();
        }
    }

    private static void Tristate(SourceWriter writer, MemberModel member, string name)
    {
        writer.Open($"if ({member.Name}.HasValue)");
        if (member.Type.Kind == TypeKind.String)
        {
            writer.Lines($"writer.WriteString({name}, {member.Name}.Value);");
        }
        else
        {
            writer.Open($"if ({member.Name}.Value is {{ }} {Local(member)})").Lines(Named(member.Type, name, Local(member))).Close();
            writer.Open("else").Lines($"writer.WriteNull({name});").Close();
        }

        writer.Close();
    }

    private static string Named(TypeReference type, string name, string value) => type.Kind switch
    {
        TypeKind.String or TypeKind.DateTimeOffset => $"writer.WriteString({name}, {value});",
        TypeKind.Boolean => $"writer.WriteBoolean({name}, {value});",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double => $"writer.WriteNumber({name}, {value});",
        TypeKind.Enum => $"writer.WriteString({name}, {value}.Value);",
        _ => $"writer.WritePropertyName({name});\n{Value(type, value)}",
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

    private static string Local(MemberModel member) => LocalName.Of(member);
}
