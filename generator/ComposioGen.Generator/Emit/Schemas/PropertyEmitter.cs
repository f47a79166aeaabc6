using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Prints the properties of classes.</summary>
internal static class PropertyEmitter
{
    /// <summary>Auto-properties, each after a blank line.</summary>
    public static void Auto(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            WithAccessors(writer, member, "get; init;");
        }
    }

    /// <summary>A property after a blank line.</summary>
    public static void WithAccessors(SourceWriter writer, MemberModel member, string accessors)
    {
        Attributes(writer.Blank(), member);
        writer.Lines($"public {(member.IsRequired ? "required " : "")}{member.CSharpType} {member.Name} {{ {accessors} }}");
    }

    /// <summary>Properties over fields, for abstract classs: their readers run after the object is made.</summary>
    public static void Backed(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            var field = LocalName.Field(member);
            WithAccessors(writer, member, $"get => {field}{(IsNullableField(member) ? ".GetValueOrDefault()" : "")}; init => {field} = value;");
        }
    }

    /// <summary>Properties over an object that is made when the first of them is set.</summary>
    public static void Held(SourceWriter writer, IEnumerable<MemberModel> members, string field)
    {
        foreach (var member in members)
        {
            WithAccessors(writer, member, $"get => {field}?.{member.Name}; init => ({field} ??= new()).{member.Name} = value;");
        }
    }

    public static void Fields(SourceWriter writer, IEnumerable<MemberModel> members, bool keepsAdditional)
    {
        foreach (var member in members)
        {
            var unset = member.Presence == Presence.Required && !member.Type.IsValueType ? " = null!" : "";
            writer.Lines($"private {member.CSharpType}{(IsNullableField(member) ? "?" : "")} {LocalName.Field(member)}{unset};");
        }

        if (keepsAdditional)
        {
            writer.Lines("private JsonProperties? _additionalProperties;");
        }
    }

    public static void Additional(SourceWriter writer, bool backed)
    {
        var accessors = backed ? "get => _additionalProperties; init => _additionalProperties = value;" : "get; init;";
        writer.Blank();
        writer.Summary("Members that the document does not name, as they came; they are written back. Null when there are none.");
        writer.Lines($"public JsonProperties? AdditionalProperties {{ {accessors} }}");
    }

    // A required value type is null in its field until it is read: that is how a missing one is noticed.
    private static bool IsNullableField(MemberModel member) =>
        member.Presence == Presence.Required && member.Type is { IsValueType: true, Kind: not TypeKind.ValueUnion };

    private static void Attributes(SourceWriter writer, MemberModel member)
    {
        writer.Summary(member.Documentation, $"The member {member.JsonName}.");
        if (member.Obsolete is not null)
        {
            writer.Lines($"[Obsolete({Literal.String(member.Obsolete)})]");
        }
    }
}
