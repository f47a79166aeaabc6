using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints how an abstract class reads and writes the members that its branches share.</summary>
internal static class SharedMembers
{
    public static void EmitReader(SourceWriter writer, string modifier, IEnumerable<MemberModel> members, IEnumerable<string> skipped, string otherwise)
    {
        writer.Blank().Summary("Reads the member whose value the reader stands on.");
        writer.Open($"private protected {modifier} void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)");
        ReadEmitter.Switch(writer, members, LocalName.Field, otherwise, skipped, static _ => false);
        writer.Close();
    }

    public static void EmitWriter(SourceWriter writer, string modifier, IEnumerable<MemberModel> members, IEnumerable<string> after)
    {
        writer.Blank().Summary("Writes the shared members into the open object.");
        writer.Open($"private protected {modifier} void WriteShared(Utf8JsonWriter writer)");
        foreach (var member in members)
        {
            WriteStatement.Member(writer, member);
        }

        foreach (var statement in after)
        {
            writer.Lines(statement);
        }

        writer.Close();
    }
}
