using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the text form of a record: credentials appear as <c>***</c>.</summary>
internal static class PrintEmitter
{
    /// <summary>Emits the method that C# calls for the text of a record.</summary>
    public static void MembersOfRecord(SourceWriter writer, IEnumerable<MemberModel> members, string? first = null)
    {
        writer.Blank().Lines("private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)").Indent();
        Calls(writer, members, first);
        writer.Lines(".Any;").Outdent();
    }

    private static void Calls(SourceWriter writer, IEnumerable<MemberModel> members, string? first)
    {
        if (first is not null)
        {
            writer.Lines($".Add({Literal.String(first)}, {first})");
        }

        foreach (var member in members)
        {
            var name = Literal.String(member.Name);
            writer.Lines(member.Secret ? $".Secret({name}, {Present(member)})" : $".Add({name}, {Shown(member)})");
        }
    }

    private static string Present(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.ValueUnion, _) => $"{member.Name}.HasValue",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault() is not null",
        (TypeKind.Json, Presence.Required) => "true",
        _ => $"{member.Name} is not null",
    };

    private static string Shown(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.ValueUnion, _) => $"{member.Name}.IsPresent ? (object){member.Name} : null",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault()",
        _ => member.Name,
    };
}
