using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints the code that reads members from a <c>Utf8JsonReader</c>.</summary>
internal static class ReadEmitter
{
    /// <summary>The constructor of a sealed class that reads it whole.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="typeName">The class.</param>
    /// <param name="members">The class's own members.</param>
    /// <param name="otherwise">The statement for any other member.</param>
    /// <param name="setsRequired">The class or its base has members that C# requires.</param>
    /// <param name="checksShared">Its base has required members that must be checked too.</param>
    /// <param name="keepsAdditional">The class itself keeps members that the document does not name.</param>
    public static void Constructor(SourceWriter writer, string typeName, EquatableArray<MemberModel> members, string otherwise, bool setsRequired, bool checksShared = false, bool keepsAdditional = false)
    {
        if (setsRequired)
        {
            writer.Lines("[SetsRequiredMembers]");
        }

        writer.Open($"private {typeName}(ref Utf8JsonReader reader)");
        var flags = members.Where(NeedsFlag).ToList();
        foreach (var member in flags)
        {
            writer.Lines($"var {Flag(member)} = false;");
        }

        if (keepsAdditional)
        {
            writer.Lines("JsonProperties? additional = null;");
        }

        writer.Lines("JsonRead.StartObject(ref reader);");
        writer.Open("while (JsonRead.NextMember(ref reader))");
        Switch(writer, members, member => member.Name, otherwise, [], NeedsFlag);
        writer.Close();
        if (keepsAdditional)
        {
            writer.Lines("AdditionalProperties = additional;");
        }

        Checks(writer, members, member => NeedsFlag(member) ? "!" + Flag(member) : Absent(member, member.Name));
        if (checksShared)
        {
            writer.Lines("RequireShared(ref reader);");
        }

        writer.Close();
    }

    /// <summary>The method of an abstract class that checks its required members.</summary>
    public static void RequireShared(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        var required = members.Where(member => member.Presence == Presence.Required).ToList();
        var filled = required.Where(member => !member.Type.IsValueType).Select(member => $"nameof({member.Name})").ToList();
        writer.Blank().Summary("Throws where a member that all branches require was not there.");
        if (filled.Count > 0)
        {
            writer.Lines($"[MemberNotNull({string.Join(", ", filled)})]");
        }

        writer.Open("private protected void RequireShared(ref Utf8JsonReader reader)");
        Checks(writer, required, member => Absent(member, NeedsFlag(member) ? LocalName.Field(member) : member.Name));
        writer.Close();
    }

    /// <summary>Reads the member whose name the reader stands on: one of those given, or any other.</summary>
    public static void Switch(
        SourceWriter writer,
        IEnumerable<MemberModel> members,
        Func<MemberModel, string> target,
        string otherwise,
        IEnumerable<string> skipped,
        Func<MemberModel, bool> needsFlag)
    {
        var cases = members.ToList();
        var skips = skipped.ToList();
        if (cases.Count == 0 && skips.Count == 0)
        {
            writer.Lines(otherwise);
            return;
        }

        writer.Open("switch (JsonRead.NameLength(ref reader))");
        foreach (var name in skips)
        {
            Case(writer, name).Lines("reader.Skip();\nbreak;").Outdent();
        }

        foreach (var member in cases)
        {
            Case(writer, member.JsonName).Lines("reader.Read();").Lines($"{target(member)} = {Expression(member)};");
            if (needsFlag(member))
            {
                writer.Lines($"{Flag(member)} = true;");
            }

            writer.Lines("break;").Outdent();
        }

        writer.Lines("default:").Indent().Lines(otherwise).Lines("break;").Outdent().Close();
    }

    /// <summary>Throws where a required member was not there.</summary>
    private static void Checks(SourceWriter writer, IEnumerable<MemberModel> members, Func<MemberModel, string> isAbsent)
    {
        foreach (var member in members.Where(member => member.Presence == Presence.Required))
        {
            writer.Open($"if ({isAbsent(member)})").Lines($"throw JsonRead.Missing(ref reader, {Literal.String(member.JsonName)});").Close();
        }
    }

    private static string Absent(MemberModel member, string target) =>
        member.Type.Kind == TypeKind.ValueUnion ? $"!{target}.IsPresent" : $"{target} is null";

    private static SourceWriter Case(SourceWriter writer, string jsonName) =>
        writer.Lines($"case {Literal.Utf8Length(jsonName)} when reader.ValueTextEquals({Literal.Utf8(jsonName)}):").Indent();

    // C# does not convert from an interface type, so a list is wrapped by hand.
    private static string Expression(MemberModel member)
    {
        var value = ReadExpression.Value(member.Type, member.Presence != Presence.Required);
        return member is { Presence: Presence.Tristate, Type.Kind: TypeKind.List or TypeKind.Map } ? $"new({value})" : value;
    }

    private static bool NeedsFlag(MemberModel member) =>
        member.Presence == Presence.Required && member.Type is { IsValueType: true, Kind: not TypeKind.ValueUnion };

    private static string Flag(MemberModel member) => $"has{member.Name}";
}
