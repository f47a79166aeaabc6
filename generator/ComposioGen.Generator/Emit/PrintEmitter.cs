using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints <c>PrintMembers</c>, from which <c>ToString</c> is made as records make it: credentials appear as <c>***</c>.</summary>
internal static class PrintEmitter
{
    /// <summary>The <c>ToString</c> of a class; a record brings its own.</summary>
    public static void Text(SourceWriter writer, string typeName)
    {
        writer.Blank().Summary("The members that are set; credentials show as ***.");
        writer.Lines($"public override string ToString() => MemberPrinter.Text({typeName}, PrintMembers);");
    }

    public static void Emit(SourceWriter writer, string signature, IEnumerable<MemberModel> members, bool callsBase, bool hasAdditional, string? first = null)
    {
        writer.Blank().Open($"{signature} bool PrintMembers(StringBuilder builder)");
        writer.Lines(callsBase ? "var printer = new MemberPrinter(builder, base.PrintMembers(builder));" : "var printer = new MemberPrinter(builder);");
        if (first is not null)
        {
            writer.Lines($"printer.Add({Literal.String(first)}, {first});");
        }

        foreach (var member in members)
        {
            var text = Literal.String(member.Name);
            if (member.Secret)
            {
                writer.Lines($"printer.Secret({text}, {Present(member)});");
            }
            else if (member.Type.Kind == TypeKind.ValueUnion)
            {
                writer.Open($"if ({member.Name}.IsPresent)").Lines($"printer.Add({text}, {member.Name});").Close();
            }
            else
            {
                writer.Lines($"printer.Add({text}, {Shown(member)});");
            }
        }

        if (hasAdditional)
        {
            writer.Lines("printer.Add(\"AdditionalProperties\", AdditionalProperties);");
        }

        writer.Lines("return printer.Any;").Close();
    }

    private static string Present(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.ValueUnion, _) => $"{member.Name}.HasValue",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault() is not null",
        (TypeKind.Json, Presence.Required) => "true",
        _ => $"{member.Name} is not null",
    };

    private static string Shown(MemberModel member) =>
        member.Presence == Presence.Tristate && member.Type.Kind != TypeKind.ValueUnion ? $"{member.Name}.GetValueOrDefault()" : member.Name;
}
