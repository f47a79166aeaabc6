using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the table of a type's members, with which the runtime reads, writes and prints its values.</summary>
internal static class MemberTableEmitter
{
    /// <summary>The name of the field with the table of an object, credentials, or a branch.</summary>
    public const string Own = "s_members";

    /// <summary>The name of the field with the table of the members that the branches of a union share.</summary>
    public const string Shared = "s_shared";

    /// <summary>The name of the field with the table of the members that several types share.</summary>
    public const string Base = "s_base";

    /// <summary>Emits the table as a static field.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="accessibility">The accessibility of the field.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="start">The expression that creates the table.</param>
    /// <param name="members">The members in the order of their indexes.</param>
    /// <param name="keepsAdditional">Whether the last member stores additional properties.</param>
    public static void Emit(SourceWriter writer, string accessibility, string field, string start, IEnumerable<MemberModel> members, bool keepsAdditional)
    {
        var calls = members.Select(Call).ToList();
        if (keepsAdditional)
        {
            calls.Add(".Additional()");
        }

        writer.Lines($"{accessibility} static readonly JsonMembers {field} = {start}{(calls.Count == 0 ? ";" : "")}");
        if (calls.Count > 0)
        {
            writer.Indent().Lines(string.Join("\n", calls) + ";").Outdent();
        }
    }

    /// <summary>Returns the call that adds a member.</summary>
    public static string Call(MemberModel member) =>
        $".{Method(member.Type)}({Literal.String(member.JsonName)}{Delegates(member.Type)}{Rules(member)}){Named(member.ExplicitName)}";

    /// <summary>Returns the call that names the property of the last member; empty for none.</summary>
    public static string Named(string? explicitName) => explicitName is null ? "" : $".Named({Literal.String(explicitName)})";

    private static string Method(TypeReference type) => type.Kind switch
    {
        _ when type.ContainsFiles => "File",
        TypeKind.Object or TypeKind.ValueUnion => $"Model<{type.Name}>",
        TypeKind.Enum => $"Enum<{type.Name}>",
        TypeKind.List when IsListOf(type, TypeKind.String) => "Strings",
        TypeKind.List when IsListOf(type, TypeKind.Object) => $"Models<{type.Element!.Name}>",
        TypeKind.List or TypeKind.Map => $"{type.Kind}<{type.ElementCSharp}>",
        _ => type.Kind.ToString(),
    };

    private static string Delegates(TypeReference type) =>
        type.Kind is not (TypeKind.List or TypeKind.Map) || type.ContainsFiles || IsListOf(type, TypeKind.String) || IsListOf(type, TypeKind.Object)
            ? ""
            : $", {ReadExpression.Delegate(type.Element!, type.ElementNullable)}, {WriteExpression.Delegate(type.Element!, type.ElementNullable)}";

    private static bool IsListOf(TypeReference type, TypeKind kind) => type is { Kind: TypeKind.List, ElementNullable: false } && type.Element!.Kind == kind;

    private static string Rules(MemberModel member)
    {
        var rules = new List<string>();
        if (member.Presence is Presence.Required or Presence.RequiredNullable)
        {
            rules.Add("MemberRules.Required");
        }

        if (member.Presence is Presence.RequiredNullable or Presence.Tristate)
        {
            rules.Add("MemberRules.Nullable");
        }

        if (member.IsResponseOnly)
        {
            rules.Add("MemberRules.ResponseOnly");
        }

        if (member.Secret)
        {
            rules.Add("MemberRules.Secret");
        }

        return rules.Count == 0 ? "" : ", " + string.Join(" | ", rules);
    }
}
