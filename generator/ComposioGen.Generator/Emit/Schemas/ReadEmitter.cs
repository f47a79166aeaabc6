using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Schemas;

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
        var flags = members.Where(NeedsFlag).Select(member => Flag(member) + " = false").ToList();
        if (flags.Count > 0)
        {
            writer.Lines($"bool {string.Join(", ", flags)};");
        }

        if (keepsAdditional)
        {
            writer.Lines("JsonProperties? additional = null;");
        }

        writer.Lines("JsonRead.StartObject(ref reader);");
        writer.Open("while (JsonRead.NextMember(ref reader, out var name))");
        Switch(writer, members, member => member.Name, otherwise, [], NeedsFlag);
        writer.Close();
        if (keepsAdditional)
        {
            writer.Lines("AdditionalProperties = additional;");
        }

        Checks(writer, members, member => NeedsFlag(member) ? Flag(member) : Present(member, member.Name));
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
        Checks(writer, required, member => Present(member, NeedsFlag(member) ? LocalName.Field(member) : member.Name));
        writer.Close();
    }

    /// <summary>Reads the member whose value the reader stands on: one of those given, or any other.</summary>
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

        writer.Open("switch (name.Length)");
        foreach (var name in skips)
        {
            writer.Lines($"{Case(name)} reader.Skip(); break;");
        }

        foreach (var member in cases)
        {
            var flag = needsFlag(member) ? $" {Flag(member)} = true;" : "";
            writer.Lines($"{Case(member.JsonName)} {target(member)} = {Expression(member)};{flag} break;");
        }

        writer.Lines($"default: {otherwise} break;").Close();
    }

    /// <summary>Throws where a required member was not there.</summary>
    private static void Checks(SourceWriter writer, IEnumerable<MemberModel> members, Func<MemberModel, string> isPresent)
    {
        foreach (var member in members.Where(member => member.Presence == Presence.Required))
        {
            writer.Lines($"JsonRead.Require(ref reader, {isPresent(member)}, {Literal.String(member.JsonName)});");
        }
    }

    private static string Present(MemberModel member, string target) =>
        member.Type.Kind == TypeKind.ValueUnion ? $"{target}.IsPresent" : $"{target} is not null";

    private static string Case(string jsonName) => $"case {Literal.Utf8Length(jsonName)} when name.Is({Literal.Utf8(jsonName)}):";

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
