using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Prints <c>ToString</c>, whose text looks as that of records does: credentials appear as <c>***</c>.</summary>
internal static class PrintEmitter
{
    private const string Summary = "The members that are set; credentials show as ***.";

    /// <summary>The <c>ToString</c> of a class that nothing derives from.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="printer">The expression that starts it.</param>
    /// <param name="members">What it shows.</param>
    /// <param name="hasAdditional">Whether the class keeps members that the document does not name.</param>
    /// <param name="first">The name of a property to show before the members.</param>
    public static void Text(SourceWriter writer, string printer, IEnumerable<MemberModel> members, bool hasAdditional, string? first = null)
    {
        writer.Blank().Summary(Summary).Lines($"public override string ToString() => {printer}").Indent();
        Calls(writer, members, hasAdditional, first);
        writer.Lines(".ToString();").Outdent();
    }

    /// <summary>The <c>ToString</c> of a class that others derive from; each of them adds to <see cref="Members"/>.</summary>
    public static void TextOfDerived(SourceWriter writer) => writer.Blank().Summary(Summary)
        .Lines("public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();");

    /// <summary>The <c>PrintMembers</c> of such a class: <c>virtual</c> where it begins, else <c>override</c>.</summary>
    public static void Members(SourceWriter writer, string modifier, IEnumerable<MemberModel> members, bool hasAdditional, string? first = null, Func<MemberModel, string>? shown = null)
    {
        var printer = modifier == "override" ? "base.PrintMembers(printer)" : "printer";
        var method = new SourceWriter();
        Calls(method, members, hasAdditional, first, shown);
        var calls = method.ToString().TrimEnd('\n');
        writer.Blank().Lines($"private protected {modifier} MemberPrinter PrintMembers(MemberPrinter printer) => {printer}{(calls.Length == 0 ? ";" : "")}");
        if (calls.Length > 0)
        {
            writer.Indent().Lines(calls + ";").Outdent();
        }
    }

    /// <summary>The method that C# calls for the text of a record.</summary>
    public static void MembersOfRecord(SourceWriter writer, IEnumerable<MemberModel> members, string? first = null)
    {
        writer.Blank().Lines("private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)").Indent();
        Calls(writer, members, hasAdditional: false, first);
        writer.Lines(".Any;").Outdent();
    }

    private static void Calls(SourceWriter writer, IEnumerable<MemberModel> members, bool hasAdditional, string? first, Func<MemberModel, string>? shown = null)
    {
        if (first is not null)
        {
            writer.Lines($".Add({Literal.String(first)}, {first})");
        }

        foreach (var member in members)
        {
            var name = Literal.String(member.Name);
            writer.Lines(member.Secret ? $".Secret({name}, {Present(member)})" : $".Add({name}, {(shown ?? Shown)(member)})");
        }

        if (hasAdditional)
        {
            writer.Lines(".Add(\"AdditionalProperties\", AdditionalProperties)");
        }
    }

    private static string Present(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.ValueUnion, _) => $"{member.Name}.HasValue",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault() is not null",
        (TypeKind.Json, Presence.Required) => "true",
        _ => $"{member.Name} is not null",
    };

    public static string Shown(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.ValueUnion, _) => $"{member.Name}.IsPresent ? (object){member.Name} : null",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault()",
        _ => member.Name,
    };
}
