using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Prints how an abstract class reads and writes the members that its branches share.</summary>
internal static class SharedMembers
{
    public static void EmitReader(SourceWriter writer, string modifier, IEnumerable<MemberModel> members, Func<MemberModel, string> target, IEnumerable<string> skipped, string otherwise)
    {
        writer.Blank().Summary("Reads the member whose value the reader stands on.");
        writer.Open($"private protected {modifier} void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)");
        ReadEmitter.Switch(writer, members, target, otherwise, skipped, static _ => false);
        writer.Close();
    }

    public static void EmitWriter(SourceWriter writer, string modifier, IEnumerable<MemberModel> members, IReadOnlyCollection<string> after, string? condition = null)
    {
        writer.Blank().Summary("Writes the shared members into the open object.");
        writer.Open($"private protected {modifier} void WriteShared(Utf8JsonWriter writer)");
        if (condition is not null)
        {
            writer.Open(condition);
        }

        foreach (var member in members)
        {
            WriteStatement.Member(writer, member);
        }

        if (condition is not null)
        {
            writer.Close();
            if (after.Count > 0)
            {
                writer.Blank();
            }
        }

        foreach (var statement in after)
        {
            writer.Lines(statement);
        }

        writer.Close();
    }
}
