using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Prints <c>WriteTo</c>.</summary>
internal static class WriteEmitter
{
    /// <param name="writer">Where to print.</param>
    /// <param name="signature">The method's modifiers, return type and name.</param>
    /// <param name="members">What it writes.</param>
    /// <param name="before">Statements before the members, such as the discriminator.</param>
    /// <param name="after">Statements after them, such as the shared members.</param>
    public static void Emit(SourceWriter writer, string signature, IEnumerable<MemberModel> members, IEnumerable<string> before, IEnumerable<string> after)
    {
        writer.Blank().Lines("/// <inheritdoc />").Open($"{signature}(Utf8JsonWriter writer)").Lines("writer.WriteStartObject();");
        foreach (var statement in before)
        {
            writer.Lines(statement);
        }

        foreach (var member in members)
        {
            WriteStatement.Member(writer, member);
        }

        foreach (var statement in after)
        {
            writer.Lines(statement);
        }

        writer.Lines("writer.WriteEndObject();").Close();
    }
}
